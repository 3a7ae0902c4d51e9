package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tallymark.claim.Dismissal;
import org.tallymark.claim.Rereading;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.review.SourceKind;

/** What reading an article again would change, in words. */
@TemplateExtension
public final class RereadWords {

    private RereadWords() {}

    /** How the machine would read an expression: "killed, more than 1,000 people, 2021, AFP (agency)". */
    public static String said(NumericClaim read) {
        List<String> parts = new ArrayList<>();
        parts.add(read.effect() == null ? ReadingWords.word(read.kind()) : ReadingWords.word(read.effect()));
        if (read.quantity() != null) {
            parts.add(ValueInWords.of(read.kind(), read.quantity(), read.counted() == null ? null : read.counted().text()));
        } else if (read.time() != null) {
            parts.add(TimeInWords.of(read.time().value()));
        }
        parts.add(read.asOf() == null ? null : TimeInWords.of(read.asOf()));
        parts.add(read.place());
        parts.add(read.attribution().isEmpty() ? null
                : read.attribution().stream().map(RereadWords::said).collect(Collectors.joining(" ← ")));
        return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String said(Hop hop) {
        return hop.name() + " (" + EvidenceWords.word(SourceKind.valueOf(hop.kind().name())).toLowerCase(Locale.ROOT) + ")";
    }

    /** Why the machine would set an expression aside: "a reference". */
    public static String said(Dismissed aside) {
        return ReadingWords.word(Dismissal.Reason.valueOf(aside.reason().name()));
    }

    /** What differs: "number, who says so". */
    public static String differing(Rereading.Differs change) {
        return change.wasAside() ? "was set aside" : change.fields().stream().map(RereadWords::field).distinct().collect(Collectors.joining(", "));
    }

    /** Why it stays as it is: "stays: Ada has “20”". */
    public static String why(Rereading.Stays stays, String claim) {
        String who = stays.by() == null ? "a person" : ActWords.person(stays.by());
        return "stays: " + who + " has " + (stays.claim().equals(claim) ? "it" : "“" + stays.quote() + "”");
    }

    private static String field(String name) {
        return switch (name) {
            case "span" -> "words";
            case "number", "quantity" -> "number";
            case "kind", "effect" -> "kind";
            case "counted", "about" -> "what";
            case "time", "asOf" -> "when";
            case "place" -> "where";
            default -> "who says so";
        };
    }
}
