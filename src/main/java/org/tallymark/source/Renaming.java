package org.tallymark.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.web.Problem;

/** Gives a source other names than it had. */
final class Renaming {

    private Renaming() {}

    /** @throws Problem 400 where a name is another source's */
    static void rename(Source source, SourceChange change) {
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
}
