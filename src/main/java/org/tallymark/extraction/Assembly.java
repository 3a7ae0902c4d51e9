package org.tallymark.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tallymark.extraction.attribution.Attribution;
import org.tallymark.extraction.attribution.AttributionReader;
import org.tallymark.extraction.attribution.SourceRegistry;
import org.tallymark.extraction.place.PlaceReader;
import org.tallymark.extraction.quantity.Figure;
import org.tallymark.extraction.quantity.Passed;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;
import org.tallymark.extraction.time.AsOf;
import org.tallymark.extraction.time.TimeExpression;

/** Puts what the recognisers found into one account of a text, without overlaps, and lets no digit go unaccounted for. */
final class Assembly {

    private final Document document;
    private final AttributionReader attributions;
    private final PlaceReader places;
    private final AsOf asOf;
    private final BitSet covered = new BitSet();
    private final List<NumericClaim> claims = new ArrayList<>();
    private final List<Dismissed> dismissals = new ArrayList<>();

    Assembly(Document document, SourceRegistry registry, List<TimeExpression> times) {
        this.document = document;
        this.attributions = AttributionReader.of(document, registry);
        this.places = PlaceReader.of(document);
        this.asOf = AsOf.of(document, times);
    }

    /** A time expression, unless a figure such as an age holds its tokens already. */
    void time(TimeExpression time) {
        if (!cover(time.first(), time.end())) {
            return;
        }
        Span span = document.span(time.first(), time.end());
        Span number = time.hasNumber() ? document.span(time.numberFirst(), time.numberEnd()) : null;
        Attribution attribution = attributions.attribute(time.first(), time.end());
        claims.add(new NumericClaim(span.start(), span.end(), document.quote(time.first(), time.end()), time.time().type().kind(),
                null, number, time.quantity(), null, null, time.time(), null, null, attribution.chain(),
                rules(time.rules(), attribution.rules())));
    }

    void figure(Figure figure) {
        if (!cover(figure.first(), figure.end())) {
            return;
        }
        Span span = document.span(figure.first(), figure.end());
        Span number = figure.numberFirst() < 0 ? null : document.span(figure.numberFirst(), figure.numberEnd());
        Quantity quantity = new Quantity(figure.comparator(), plain(figure.low()), plain(figure.high()), figure.unit(), figure.trend());
        Attribution attribution = attributions.attribute(figure.first(), figure.end());
        Reasoned when = asOf.at(figure.first(), figure.end(), figure.kind());
        Reasoned where = places.place(figure.first(), figure.end(), figure.kind());
        claims.add(new NumericClaim(span.start(), span.end(), document.quote(figure.first(), figure.end()), figure.kind(),
                figure.effect(), number, quantity, counted(figure), figure.about(), null, when.value(), where.value(),
                attribution.chain(), rules(figure.rules(), when.rules(), where.rules(), attribution.rules())));
    }

    private static java.math.BigDecimal plain(java.math.BigDecimal value) {
        if (value == null) {
            return null;
        }
        java.math.BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Counted counted(Figure figure) {
        if (figure.countedFirst() < 0) {
            return null;
        }
        Span span = document.span(figure.countedFirst(), figure.countedEnd());
        return new Counted(document.quote(figure.countedFirst(), figure.countedEnd()), span.start(), span.end());
    }

    @SafeVarargs
    private static List<String> rules(List<String>... fired) {
        return Stream.of(fired).flatMap(List::stream).toList();
    }

    void passed(Passed passed) {
        if (cover(passed.first(), passed.end())) {
            dismiss(passed.first(), passed.end(), passed.reason());
        }
    }

    private void dismiss(int first, int end, DismissalReason reason) {
        Span span = document.span(first, end);
        dismissals.add(new Dismissed(span.start(), span.end(), document.quote(first, end), reason));
    }

    /** Takes tokens if none of them is taken yet. */
    private boolean cover(int first, int end) {
        int next = covered.nextSetBit(first);
        if (next >= 0 && next < end) {
            return false;
        }
        covered.set(first, end);
        return true;
    }

    /** All that was found, and the digits that nobody read as dismissed. */
    Extraction result() {
        for (int i = 0; i < document.size(); i++) {
            if (!covered.get(i) && hasDigit(document.token(i))) {
                int end = runEnd(i);
                Token token = document.token(i);
                dismiss(i, end, token.type() == TokenType.CODE ? DismissalReason.NAME : DismissalReason.REFERENCE);
                i = end - 1;
            }
        }
        claims.sort(Comparator.comparingInt(NumericClaim::start));
        dismissals.sort(Comparator.comparingInt(Dismissed::start));
        return new Extraction(List.copyOf(claims), List.copyOf(dismissals));
    }

    /** A run of leftover tokens without white space between is one reference. */
    private int runEnd(int first) {
        int end = first + 1;
        int last = end;
        while (end < document.size() && !document.token(end).spaceBefore() && !covered.get(end)) {
            end++;
            last = hasDigit(document.token(end - 1)) ? end : last;
        }
        return last;
    }

    private static boolean hasDigit(Token token) {
        return token.type() != TokenType.SIGN && (token.isNumber() || token.text().codePoints().anyMatch(Character::isDigit));
    }
}
