package org.tallymark.words;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Trend;
import org.tallymark.review.Depth;

/** What a field of a reading was and is, as events tell it, in words. */
public final class ChangeWords {

    private static final List<String> ORDER = List.of("span", "quantity", "kind", "effect", "counted", "about", "time", "asOf",
            "place", "attribution", "read", "check");

    private ChangeWords() {}

    /** Fields in the order in which a page tells them. */
    public static List<String> inOrder(Collection<String> fields) {
        return ORDER.stream().filter(fields::contains).toList();
    }

    /** The field as the form that corrects it calls it, in the middle of a sentence. */
    public static String field(String name) {
        return switch (name) {
            case "span" -> "words";
            case "quantity" -> "number";
            case "effect" -> "what befell them";
            case "counted" -> "what is counted";
            case "about" -> "figure of";
            case "time" -> "date or time";
            case "asOf" -> "as of";
            case "attribution" -> "who says so";
            case "read" -> "read by the reviewer";
            default -> name;
        };
    }

    /** "number was more than 1,000 people, is exactly 1,200 people". */
    public static String change(String field, Object was, Object is) {
        return field(field) + " was " + value(field, was) + ", is " + value(field, is);
    }

    /** A field's value; what has none is said so. */
    public static String value(String field, Object value) {
        if (value == null || value.equals("") || value.equals(List.of())) {
            return field.equals("attribution") || field.equals("read") ? "nobody" : field.equals("quantity") ? "no number"
                    : "not said";
        }
        return switch (field) {
            case "kind" -> ReadingWords.word(Kind.valueOf((String) value));
            case "effect" -> ReadingWords.word(Effect.valueOf((String) value));
            case "check" -> StateWords.word(Depth.valueOf((String) value));
            case "quantity" -> quantity((Map<?, ?>) value);
            case "asOf" -> TimeInWords.of((String) value);
            case "time" -> TimeInWords.of((String) (value instanceof Map<?, ?> time ? time.get("value") : value));
            case "attribution" -> ((List<?>) value).stream().map(hop -> (String) ((Map<?, ?>) hop).get("name"))
                    .collect(Collectors.joining(" ← "));
            case "span" -> "“" + value + "”";
            default -> value.toString();
        };
    }

    private static String quantity(Map<?, ?> fields) {
        Object trend = fields.get("trend");
        return ValueInWords.of(null, new Quantity(Comparison.valueOf((String) fields.get("comparator")), decimal(fields.get("low")),
                decimal(fields.get("high")), (String) fields.get("unit"), trend == null ? null : Trend.valueOf((String) trend)), null);
    }

    private static BigDecimal decimal(Object bound) {
        return bound == null ? null : new BigDecimal((String) bound);
    }
}
