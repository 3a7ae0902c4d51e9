package org.tallymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tallymark.claim.TestArticle;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;

/** What rules that no version has made of a text: counts of one, or numbers set aside, wherever a test says so. */
final class OldReading {

    private final String text;
    private final List<NumericClaim> claims = new ArrayList<>();
    private final List<Dismissed> dismissals = new ArrayList<>();

    /** @param text a word of its own is put behind it, as no two articles of one publisher are the same */
    OldReading(String text) {
        this.text = text + " " + UUID.randomUUID().toString().replaceAll("[^a-f]", "x") + " stays.";
    }

    OldReading claim(String quote) {
        return claim(quote, List.of());
    }

    /** @param source who is cited for it, in the text */
    OldReading claim(String quote, String source) {
        int start = text.indexOf(source);
        return claim(quote, List.of(new Hop(source, HopKind.GOVERNMENT, start, start + source.length(), null)));
    }

    private OldReading claim(String quote, List<Hop> chain) {
        int start = text.indexOf(quote);
        Quantity one = new Quantity(Comparison.EXACT, BigDecimal.ONE, BigDecimal.ONE, "1", null);
        claims.add(new NumericClaim(start, start + quote.length(), quote, Kind.COUNT, null, new Span(start, start + quote.length()),
                one, null, null, null, null, null, chain, List.of("number.digits")));
        return this;
    }

    OldReading aside(String quote) {
        int start = text.indexOf(quote);
        dismissals.add(new Dismissed(start, start + quote.length(), quote, DismissalReason.REFERENCE));
        return this;
    }

    TestArticle article() {
        return TestArticle.read(text, new Extraction(claims, dismissals));
    }
}
