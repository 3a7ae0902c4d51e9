package org.tallymark.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallymark.review.SourceKind;

/**
 * Agencies, outlets and bodies that every desk meets under several names. A line of the list becomes a source only when
 * a text cites it, and is the desk's own to correct from then on.
 */
final class KnownSources {

    private static final String LIST = "known-sources.tsv";
    private static final Map<String, Known> BY_KEY = read();

    private KnownSources() {}

    /** @param names all that it goes by */
    record Known(SourceKind kind, List<String> names) {}

    static Optional<Known> named(String name) {
        return Optional.ofNullable(BY_KEY.get(SourceName.key(name)));
    }

    private static Map<String, Known> read() {
        Map<String, Known> byKey = new HashMap<>();
        try (BufferedReader list = new BufferedReader(new InputStreamReader(KnownSources.class.getResourceAsStream(LIST),
                StandardCharsets.UTF_8))) {
            list.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(List.of(line.split("\t")), byKey));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return byKey;
    }

    private static void add(List<String> line, Map<String, Known> byKey) {
        Known known = new Known(SourceKind.valueOf(line.get(0)), line.subList(1, line.size()));
        for (String name : known.names()) {
            Known other = byKey.putIfAbsent(SourceName.key(name), known);
            if (other != null && other != known) {
                throw new IllegalStateException(LIST + ": two lines go by “" + name + "”");
            }
        }
    }
}
