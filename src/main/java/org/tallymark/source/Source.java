package org.tallymark.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.review.SourceKind;

/**
 * Whoever says: an outlet, an agency, an account, a government body, a person. It goes by its name and its aliases; a
 * source that was merged into another stands for that one until the merge is undone.
 */
@Entity
public class Source extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "source_id")
    public Long id;

    public String name;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    public String homepage;

    @Column(name = "owner_id")
    public Long owner;

    @Column(name = "merged_into")
    public Long mergedInto;

    /** Who kept the confidential copy that alone names it; null as soon as anything open does. */
    @Column(name = "confided_to")
    String confidedTo;

    public int version;

    @Column(name = "created_at")
    Instant createdAt;

    protected Source() {}

    /** The source that goes by a name or alias, after merges. */
    public static Optional<Source> named(String name) {
        return SourceName.<SourceName>findByIdOptional(SourceName.key(name))
                .map(found -> Source.<Source>findById(found.sourceId).canonical());
    }

    /**
     * The source that goes by a name or alias, made where there is none: one that is well known with the other names
     * that it goes by, so that "AFP" and "Agence France-Presse" are one from the first story on.
     *
     * @param kind the kind of a new one that is not well known; one that exists keeps its own. Not {@code UNNAMED}
     */
    public static Source namedOrNew(String name, SourceKind kind, Instant now) {
        Source source = namedOrConfided(name, kind, null, now);
        source.comeOpen();
        return source;
    }

    /**
     * The same for a name that stands in a confidential copy: a new source is one that only editors and this person see.
     *
     * @param to who kept the copy; null makes an open one
     */
    public static Source namedOrConfided(String name, SourceKind kind, String to, Instant now) {
        return named(name).orElseGet(() -> {
            // Two articles that cite the same new source at once shall make it once.
            getEntityManager().createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7461001)) AS held")
                    .getSingleResult();
            return named(name).orElseGet(() -> make(name, kind, to, now));
        });
    }

    /** Something that everybody may read names it now. */
    public void comeOpen() {
        confidedTo = null;
    }

    /** Whether this person may know of it. */
    boolean isSeenBy(String name, boolean editor) {
        return confidedTo == null || editor || confidedTo.equals(name);
    }

    private static Source make(String name, SourceKind kind, String confidedTo, Instant now) {
        Optional<KnownSources.Known> known = KnownSources.named(name);
        Source source = new Source();
        source.name = name.strip();
        source.kind = known.map(KnownSources.Known::kind).orElse(kind);
        source.confidedTo = known.isPresent() ? null : confidedTo;
        source.version = 1;
        source.createdAt = now;
        source.persist();
        new SourceName(source.name, source.id, false).persist();
        known.map(KnownSources.Known::names).orElse(List.of()).forEach(source::alsoCalled);
        return source;
    }

    /** Goes by one more name, unless somebody goes by that already. */
    private void alsoCalled(String other) {
        if (SourceName.findById(SourceName.key(other)) == null) {
            new SourceName(other, id, true).persist();
        }
    }

    /** The source that this one stands for: itself, or the last that it was merged into. */
    public Source canonical() {
        Source source = this;
        Set<Long> seen = new HashSet<>();
        while (source.mergedInto != null && seen.add(source.id)) {
            source = findById(source.mergedInto);
        }
        return source;
    }

    /**
     * All sources that stand for the same ones as these: what they were merged into, and all that was merged into that.
     *
     * @return empty where none of them is there
     */
    public static Set<Long> family(Collection<Long> ids) {
        List<?> family = getEntityManager().createNativeQuery("""
                WITH RECURSIVE up AS (
                    SELECT source_id, merged_into FROM source WHERE source_id IN (:ids)
                    UNION SELECT s.source_id, s.merged_into FROM source AS s JOIN up ON s.source_id = up.merged_into),
                family AS (
                    SELECT source_id FROM up WHERE merged_into IS NULL
                    UNION SELECT s.source_id FROM source AS s JOIN family ON s.merged_into = family.source_id)
                SELECT source_id FROM family""", Long.class).setParameter("ids", ids).getResultList();
        return family.stream().map(Long.class::cast).collect(Collectors.toSet());
    }

    /**
     * All sources that count otherwise when these do: those of their families, and whatever any of them owns, however
     * far below.
     */
    static Set<Long> below(Collection<Long> ids) {
        List<?> below = getEntityManager().createNativeQuery("""
                WITH RECURSIVE below AS (
                    SELECT source_id, merged_into FROM source WHERE source_id IN (:ids)
                    UNION SELECT s.source_id, s.merged_into FROM source AS s JOIN below
                        ON s.merged_into = below.source_id OR s.owner_id = below.source_id
                        OR s.source_id = below.merged_into)
                SELECT source_id FROM below""", Long.class).setParameter("ids", ids).getResultList();
        return below.stream().map(Long.class::cast).collect(Collectors.toSet());
    }

    /** Brings sources, and those that they stand for, into the session at once, so that looking each up costs nothing. */
    public static void load(Collection<Long> ids) {
        Collection<Long> wanted = ids;
        Set<Long> seen = new HashSet<>();
        while (!wanted.isEmpty()) {
            seen.addAll(wanted);
            wanted = Source.<Source>list("id in ?1", wanted).stream().map(source -> source.mergedInto)
                    .filter(into -> into != null && !seen.contains(into)).collect(Collectors.toSet());
        }
    }

    /** The last owner above this source, after merges; itself where nobody owns it, or where ownership goes round. */
    public Source lastOwner() {
        Source source = canonical();
        Set<Long> seen = new HashSet<>();
        while (source.owner != null && seen.add(source.id)) {
            source = Source.<Source>findById(source.owner).canonical();
        }
        return source;
    }

    /** Whether another source is among those above it, after merges. */
    boolean isOwnedBy(Source other) {
        Source source = canonical();
        Set<Long> seen = new HashSet<>();
        while (source.owner != null && seen.add(source.id)) {
            source = Source.<Source>findById(source.owner).canonical();
            if (source.id.equals(other.id)) {
                return true;
            }
        }
        return false;
    }

    /** Lets merges happen one after the other, so that two at once cannot make a circle. */
    static void holdMerges() {
        getEntityManager().createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(7461002)) AS held")
                .getSingleResult();
    }

    /** The names it goes by besides its own, in alphabetical order. */
    public List<String> aliases() {
        return SourceName.<SourceName>list("sourceId = ?1 and alias order by name", id).stream()
                .map(alias -> alias.name).toList();
    }
}
