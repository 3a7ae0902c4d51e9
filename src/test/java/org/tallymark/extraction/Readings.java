package org.tallymark.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line what the extractor makes of a text that was published on Wednesday, 16 June 2021. */
public final class Readings {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);
    private static final String PUBLISHER = " @@ ";

    private Readings() {}

    /**
     * Each claim as "quote = KIND effect time comparator amount unit trend", then each number that is none.
     *
     * @param text what is read, {@code \\n} for a new line; behind {@code @@} its publisher
     */
    public static String of(String text) {
        Extraction found = extract(text);
        return Stream.concat(found.claims().stream().map(Readings::told),
                found.dismissals().stream().map(d -> d.quote() + " = no claim: " + d.reason())).collect(Collectors.joining("; "));
    }

    /** Each claim as "quote: name (KIND)", the hop nearest to the article first. */
    public static String sources(String text) {
        return extract(text).claims().stream().map(claim -> claim.quote() + ": " + (claim.attribution().isEmpty() ? "nobody"
                : claim.attribution().stream().map(hop -> hop.name() + " (" + hop.kind() + ")").collect(Collectors.joining(" < "))))
                .collect(Collectors.joining("; "));
    }

    /** What each figure is a figure of, times left out. */
    public static String abouts(String text) {
        return extract(text).claims().stream().filter(claim -> !claim.kind().isTime())
                .map(claim -> Objects.requireNonNullElse(claim.about(), "none")).collect(Collectors.joining("; "));
    }

    /** The rules of all claims. */
    public static List<String> rules(String text) {
        return extract(text).claims().stream().flatMap(claim -> claim.rules().stream()).toList();
    }

    private static Extraction extract(String text) {
        String[] parts = text.replace("\\n", "\n").split(PUBLISHER);
        return new Extractor().extract(parts[0], PUBLISHED, parts.length > 1 ? parts[1] : null);
    }

    private static String told(NumericClaim claim) {
        List<String> parts = new ArrayList<>(List.of(claim.kind().name()));
        if (claim.effect() != null) {
            parts.add(claim.effect().name());
        }
        if (claim.time() != null) {
            parts.add(claim.time().value());
        }
        if (claim.quantity() != null) {
            amount(claim.quantity(), parts);
        }
        return claim.quote() + " = " + String.join(" ", parts);
    }

    private static void amount(Quantity quantity, List<String> parts) {
        if (quantity.comparator() != Comparison.EXACT) {
            parts.add(quantity.comparator().name());
        }
        parts.add(Objects.equals(quantity.low(), quantity.high()) ? plain(quantity.low())
                : plain(quantity.low()) + ".." + plain(quantity.high()));
        parts.add(quantity.unit());
        if (quantity.trend() != null) {
            parts.add(quantity.trend().name());
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
