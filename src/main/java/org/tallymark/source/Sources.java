package org.tallymark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.web.Page;
import org.tallymark.web.Problem;

/** What is known of sources: looking at them, correcting that, and merging two that are one. */
@ApplicationScoped
@Transactional
public class Sources {

    /**
     * Sources that stand for themselves, in alphabetical order.
     *
     * @param q is in one of the names that the source, or one merged into it, goes by; null is any
     */
    public Page<SourceJson> list(String q, int limit, String after) {
        return SourceList.page(q, limit, after);
    }

    /** @throws Problem 404 */
    public SourceJson look(long id) {
        return SourceJson.of(there(id));
    }

    /** The id of the source that goes by a name or alias, after merges. */
    public Optional<Long> named(String name) {
        return Source.named(name).map(source -> source.id);
    }

    private static Source there(long id) {
        Source source = Source.findById(id);
        if (source == null) {
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

    private static Source locked(long id, Integer version) {
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
        Source source = locked(id, change.version());
        Map<String, Object> particulars = new TreeMap<>();
        if (change.has("owner")) {
            source.owner = owner(source, change.owner());
            particulars.put("owner", change.owner() == null ? "" : change.owner());
        }
        if (change.has("name") || change.has("aliases")) {
            rename(source, change);
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

    private static void rename(Source source, SourceChange change) {
        String name = change.has("name") ? change.name() : source.name;
        List<String> aliases = new ArrayList<>(change.has("aliases") ? change.aliases() : source.aliases());
        if (!change.has("aliases") && !name.equals(source.name)) {
            aliases.add(source.name);
        }
        Map<String, SourceName> names = new LinkedHashMap<>();
        SourceName own = new SourceName(name, source.id, false);
        names.put(own.key, own);
        for (String alias : aliases) {
            SourceName other = new SourceName(alias, source.id, true);
            names.putIfAbsent(other.key, other);
        }
        names.values().forEach(wanted -> mustBeFree(wanted, source));
        Map<String, SourceName> there = SourceName.<SourceName>list("sourceId", source.id).stream()
                .collect(Collectors.toMap(known -> known.key, known -> known));
        there.values().stream().filter(known -> !names.containsKey(known.key)).forEach(gone -> gone.delete());
        names.values().forEach(wanted -> {
            SourceName known = there.get(wanted.key);
            if (known == null) {
                wanted.persist();
            } else {
                known.name = wanted.name;
                known.alias = wanted.alias;
            }
        });
        source.name = name;
    }

    private static void mustBeFree(SourceName wanted, Source source) {
        SourceName taken = SourceName.findById(wanted.key);
        if (taken != null && !taken.sourceId.equals(source.id)) {
            Source other = Source.findById(taken.sourceId);
            throw Problem.badInput(wanted.alias ? "aliases" : "name", "“" + wanted.name + "” is a name of " + other.name
                    + " (source " + other.id + "): merge the two, or choose another");
        }
    }

    /** Says that a source is another one. Everything that cites it counts for that one until the merge is undone. */
    public SourceJson merge(long id, Long into, Integer version, String by, Instant now) {
        Source.holdMerges();
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
        tell("source-merge", source, by, now, Map.of("into", source.mergedInto));
        return SourceJson.of(source);
    }

    /** Undoes the merge; both are again what they were. */
    public SourceJson unmerge(long id, Integer version, String by, Instant now) {
        Source.holdMerges();
        Source source = locked(id, version);
        if (source.mergedInto == null) {
            throw Problem.badInput("id", source.name + " is not merged into another source");
        }
        Long was = source.mergedInto;
        source.mergedInto = null;
        source.version++;
        tell("source-unmerge", source, by, now, Map.of("was", was));
        return SourceJson.of(source);
    }

    private static void tell(String act, Source source, String by, Instant now, Map<String, ?> particulars) {
        Map<String, Object> all = new TreeMap<>(particulars);
        all.put("source", source.id);
        Event.append(Chain.NO_ARTICLE, act, by, now, all);
    }
}
