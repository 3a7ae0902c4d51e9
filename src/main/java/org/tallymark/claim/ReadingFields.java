package org.tallymark.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a claim is read as, in the plain JSON values of an event. Quantities are strings there, as numbers of any length
 * have no canonical JSON form that two programs agree on.
 */
final class ReadingFields {

    /** The name of the one field that no answer stands on: which hop somebody read. */
    static final Set<String> READ_MARK = Set.of("read");

    private ReadingFields() {}

    static Map<String, Object> of(Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("span", span(claim.start, claim.end));
        fields.put("kind", name(claim.kind));
        fields.put("effect", name(claim.effect));
        fields.put("number", span(claim.numberStart, claim.numberEnd));
        fields.put("quantity", quantity(claim.amount));
        fields.put("counted", claim.countedText);
        fields.put("about", claim.about);
        fields.put("time", time(claim.when));
        fields.put("asOf", claim.asOf);
        fields.put("place", claim.place);
        fields.put("attribution", claim.chain.stream().map(ReadingFields::hop).toList());
        fields.put("read", claim.chain.stream().filter(hop -> hop.read).map(hop -> hop.name).findFirst().orElse(null));
        fields.put("check", name(claim.depth));
        return fields;
    }

    /** For each field that differs, what it was and what it is. */
    static Map<String, Object> changes(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> changes = new TreeMap<>();
        before.forEach((field, was) -> {
            Object is = after.get(field);
            if (!Objects.equals(was, is)) {
                Map<String, Object> change = new TreeMap<>();
                change.put("was", was);
                change.put("is", is);
                changes.put(field, change);
            }
        });
        return changes;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<Integer> span(Integer start, Integer end) {
        return start == null ? null : List.of(start, end);
    }

    private static Map<String, Object> quantity(Amount amount) {
        if (amount == null || amount.comparator == null) {
            return null;
        }
        Map<String, Object> fields = new TreeMap<>();
        fields.put("comparator", amount.comparator.name());
        fields.put("low", plain(amount.low));
        fields.put("high", plain(amount.high));
        fields.put("unit", amount.unit);
        fields.put("trend", name(amount.trend));
        return fields;
    }

    private static String plain(BigDecimal bound) {
        return bound == null ? null : bound.signum() == 0 ? "0" : bound.stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> time(When when) {
        if (when == null || when.type == null) {
            return null;
        }
        Map<String, Object> fields = new TreeMap<>();
        fields.put("type", when.type.name());
        fields.put("value", when.value);
        fields.put("from", Objects.toString(when.from, null));
        fields.put("to", Objects.toString(when.to, null));
        return fields;
    }

    private static Map<String, Object> hop(CitedHop hop) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("name", hop.name);
        fields.put("kind", hop.kind.name());
        fields.put("source", hop.source == null ? null : hop.source.toString());
        fields.put("span", span(hop.start, hop.end));
        fields.put("cue", span(hop.cueStart, hop.cueEnd));
        return fields;
    }
}
