package org.tallymark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.people.Caller;
import org.tallymark.web.Page;
import org.tallymark.web.Problem;

/** What is known of sources: looking at them, correcting that, and merging two that are one. */
@ApplicationScoped
@Transactional
public class Sources {

    @Inject
    Dependants dependants;

    @Inject
    Caller caller;

    /**
     * Sources that stand for themselves, in alphabetical order.
     *
     * @param q is in one of the names that the source, or one merged into it, goes by; null is any
     */
    public Page<SourceJson> list(String q, int limit, String after) {
        return SourceList.page(q, limit, after, caller.name(), caller.isEditor());
    }

    /** @throws Problem 404 also where only a confidential copy names it that the caller may not read */
    public SourceJson look(long id) {
        return SourceJson.of(there(id));
    }

    /** The id of the source that goes by a name or alias, after merges. */
    public Optional<Long> named(String name) {
        return Source.named(name).map(source -> source.id);
    }

    private Source there(long id) {
        Source source = Source.findById(id);
        if (source == null || !source.isSeenBy(caller.name(), caller.isEditor())) {
            throw Problem.notFound("Source " + id);
        }
        return source;
    }

    /** @throws Problem 400 on {@code into} */
    public void mustBeThere(Long into) {
        if (into == null) {
            throw Problem.badInput("into", "is missing: name the source that this one really is");
        }
        if (Source.findById(into) == null) {
            throw Problem.badInput("into", "there is no such source");
        }
    }

    private Source locked(long id, Integer version) {
        there(id);
        Source source = Source.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Source.getEntityManager().refresh(source);
        if (version == null) {
            throw Problem.versionMissing();
        }
        if (version != source.version) {
            throw Problem.stale(SourceJson.of(source));
        }
        return source;
    }

    /** Corrects a source. Where only the name changes, the former one stays as an alias, so that stories still find it. */
    public SourceJson change(long id, SourceChange change, String by, Instant now) {
        String otherwise = change.countsOtherwise(there(id));
        Set<Long> resting = otherwise == null ? Set.of() : hold(id);
        Source source = locked(id, change.version());
        Map<String, Object> particulars = new TreeMap<>();
        if (change.has("owner")) {
            source.owner = owner(source, change.owner());
            particulars.put("owner", change.owner() == null ? "" : change.owner());
        }
        if (change.has("name") || change.has("aliases")) {
            Renaming.rename(source, change);
            particulars.put("name", source.name);
            particulars.put("aliases", String.join(" | ", source.aliases()));
        }
        if (change.has("kind")) {
            source.kind = change.kind();
            particulars.put("kind", change.kind().name());
        }
        if (change.has("homepage")) {
            source.homepage = change.homepage();
            particulars.put("homepage", change.homepage() == null ? "" : change.homepage());
        }
        source.version++;
        if (otherwise != null) {
            dependants.settle(resting, otherwise, now);
        }
        tell("source-correction", source, by, now, particulars);
        return SourceJson.of(source);
    }

    private static Long owner(Source source, Long owner) {
        if (owner == null) {
            return null;
        }
        Source above = Source.findById(owner);
        if (above == null) {
            throw Problem.badInput("owner", "there is no such source");
        }
        if (above.canonical().id.equals(source.id) || above.isOwnedBy(source)) {
            throw Problem.badInput("owner", above.name + " belongs to " + source.name + " itself: ownership would go round");
        }
        return above.canonical().id;
    }

    /** Says that a source is another one. Everything that cites it counts for that one until the merge is undone. */
    public SourceJson merge(long id, Long into, Integer version, String by, Instant now) {
        Source.holdMerges();
        Set<Long> resting = hold(id, into);
        Source source = locked(id, version);
        Source other = Source.findById(into);
        if (source.mergedInto != null) {
            throw Problem.badInput("into", source.name + " is merged already: undo that first");
        }
        if (other.canonical().id.equals(source.id)) {
            throw Problem.badInput("into", other.name + " stands for " + source.name
                    + " already: a merge must not go round");
        }
        source.mergedInto = other.canonical().id;
        source.version++;
        dependants.settle(resting, source.name + " counts as " + other.canonical().name + " now", now);
        tell("source-merge", source, by, now, Map.of("into", source.mergedInto));
        return SourceJson.of(source);
    }

    /** Undoes the merge; both are again what they were. */
    public SourceJson unmerge(long id, Integer version, String by, Instant now) {
        Source.holdMerges();
        Set<Long> resting = hold(id);
        Source source = locked(id, version);
        if (source.mergedInto == null) {
            throw Problem.badInput("id", source.name + " is not merged into another source");
        }
        Long was = source.mergedInto;
        source.mergedInto = null;
        source.version++;
        dependants.settle(resting, source.name + " no longer counts as " + Source.<Source>findById(was).name, now);
        tell("source-unmerge", source, by, now, Map.of("was", was));
        return SourceJson.of(source);
    }

    /** What counts otherwise when these sources do, with all that rests on it held. */
    private Set<Long> hold(Long... ids) {
        Set<Long> sources = Source.below(List.of(ids));
        dependants.hold(sources);
        return sources;
    }

    private static void tell(String act, Source source, String by, Instant now, Map<String, ?> particulars) {
        Map<String, Object> all = new TreeMap<>(particulars);
        all.put("source", source.id);
        Event.append(Chain.NO_ARTICLE, act, by, now, all);
    }
}
