package org.tallymark.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tallymark.review.SourceKind;
import org.tallymark.web.Body;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/**
 * What somebody wants to be otherwise about a source. What is left out stays; a null takes away.
 *
 * @param fields the fields that were sent
 */
public record SourceChange(Set<String> fields, Integer version, String name, SourceKind kind, List<String> aliases,
        String homepage, Long owner) {

    private static final Set<String> FIELDS = Set.of("version", "name", "kind", "aliases", "homepage", "owner");
    private static final int LONGEST_NAME = 300;
    private static final int MOST_ALIASES = 100;

    /** @throws Problem 400 that names the field */
    static SourceChange of(JsonNode body) {
        Set<String> fields = new TreeSet<>();
        body.fieldNames().forEachRemaining(fields::add);
        fields.stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(field -> {
            throw Problem.badInput(field, "is not a field of this request: remove it");
        });
        return new SourceChange(fields, part(body, "version", Integer.class), part(body, "name", String.class),
                part(body, "kind", SourceKind.class), aliases(body), part(body, "homepage", String.class),
                part(body, "owner", Long.class)).checked();
    }

    private static <T> T part(JsonNode body, String field, Class<T> type) {
        return body.hasNonNull(field) ? Body.part(body.get(field), field, type) : null;
    }

    private static List<String> aliases(JsonNode body) {
        String[] names = part(body, "aliases", String[].class);
        return names == null ? List.of() : Arrays.asList(names);
    }

    public boolean has(String field) {
        return fields.contains(field);
    }

    /**
     * By what evidence from this source may count otherwise afterwards: "the kind of AFP was corrected".
     *
     * @return null where nothing such changes
     */
    String countsOtherwise(Source source) {
        boolean otherKind = has("kind") && kind != source.kind;
        boolean otherOwner = has("owner") && !Objects.equals(owner, source.owner);
        if (otherKind && otherOwner) {
            return "the kind and the owner of " + source.name + " were corrected";
        }
        return otherKind || otherOwner ? "the " + (otherKind ? "kind" : "owner") + " of " + source.name + " was corrected"
                : null;
    }

    /** The same, checked and with white space around texts taken off. */
    public SourceChange checked() {
        if (has("name") && Text.orNull(name) == null) {
            throw Problem.badInput("name", "is missing: a source has a name");
        }
        if (has("kind") && (kind == null || kind == SourceKind.UNNAMED)) {
            throw Problem.badInput("kind", "must be a kind of source; somebody unnamed is none");
        }
        if (aliases.size() > MOST_ALIASES) {
            throw Problem.badInput("aliases", "are too many: at most " + MOST_ALIASES);
        }
        List<String> names = Stream.iterate(0, i -> i + 1).limit(aliases.size()).map(this::alias).toList();
        return new SourceChange(fields, version, Text.orNull(name, "name", LONGEST_NAME), kind, names,
                address(Text.orNull(homepage, "homepage", 2_000)), owner);
    }

    private String alias(int i) {
        String alias = Text.orNull(aliases.get(i), "aliases[" + i + "]", LONGEST_NAME);
        return Objects.requireNonNullElseGet(alias, () -> {
            throw Problem.badInput("aliases[" + i + "]", "is empty: remove it");
        });
    }

    private static String address(String homepage) {
        if (homepage == null) {
            return null;
        }
        try {
            URI uri = URI.create(homepage);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return homepage;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below.
        }
        throw Problem.badInput("homepage", "must be a web address, beginning with https:// or http://");
    }
}
