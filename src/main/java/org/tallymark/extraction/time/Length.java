package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.number.NumberExpression;

/** A duration with an explicit number, and the lesser units that may follow it. */
final class Length {

    private final Scan scan;
    private final int first;
    private final int numberEnd;
    private final BigDecimal low;
    private final BigDecimal high;
    private final Unit unit;
    private final int end;

    Length(Scan scan, int first, NumberExpression number, Unit unit, int end) {
        this(scan, first, number.end(), number.low(), number.high(), unit, end);
    }

    Length(Scan scan, int first, BigDecimal amount, Unit unit, int end) {
        this(scan, first, end, amount, amount, unit, end);
    }

    private Length(Scan scan, int first, int numberEnd, BigDecimal low, BigDecimal high, Unit unit, int end) {
        this.scan = scan;
        this.first = first;
        this.numberEnd = numberEnd;
        this.low = low;
        this.high = high;
        this.unit = unit;
        this.end = end;
    }

    Draft draft() {
        boolean vague = high == null;
        boolean range = !vague && low.compareTo(high) != 0;
        Comparison comparison = vague ? Comparison.VAGUE : range ? Comparison.BETWEEN : Comparison.EXACT;
        String value = vague ? unit.period("X") : range ? unit.period(low) + "/" + unit.period(high) : unit.period(low);
        Draft more = vague || range ? null : more(value);
        if (more != null) {
            return more;
        }
        Quantity quantity = new Quantity(comparison, scaled(low), vague ? null : scaled(high), unit.ucum(), null);
        return new Draft(first, end, TimeType.DURATION, null, value, first, numberEnd, quantity,
                List.of(range ? "timex.duration-range" : vague ? "timex.duration-vague" : "timex.duration"));
    }

    private BigDecimal scaled(BigDecimal amount) {
        return plain(amount.multiply(unit.size()));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "two years and three months", "2 hours, 10 minutes and 5 seconds": all in the least unit. */
    private Draft more(String value) {
        Unit least = unit;
        BigDecimal total = low;
        String joined = value;
        int after = end;
        int numbers = numberEnd;
        for (int round = 0; round < 3; round++) {
            int at = scan.in(after, Set.of("and", ",")) ? after + 1 : after;
            NumberExpression number = scan.number(at);
            Unit lesser = number == null ? null : Unit.of(scan.low(number.end()));
            BigDecimal factor = lesser == null ? null : factor(least, lesser);
            if (factor == null || !number.whole() || number.low().compareTo(factor) >= 0) {
                break;
            }
            joined += lesser.period(number.low()).substring(lesser.isClock() && least.isClock() ? 2 : 1);
            total = total.multiply(factor).add(number.low());
            least = lesser;
            numbers = number.end();
            after = numbers + 1;
        }
        return after == end ? null : new Draft(first, after, TimeType.DURATION, null, joined, first, numbers,
                new Quantity(Comparison.EXACT, plain(total), plain(total), least.ucum(), null), List.of("timex.duration-compound"));
    }

    private static BigDecimal factor(Unit greater, Unit lesser) {
        int factor = switch (greater) {
            case YEAR -> lesser == Unit.MONTH ? 12 : 0;
            case WEEK -> lesser == Unit.DAY ? 7 : 0;
            case DAY -> lesser == Unit.HOUR ? 24 : 0;
            case HOUR -> lesser == Unit.MINUTE ? 60 : 0;
            case MINUTE -> lesser == Unit.SECOND ? 60 : 0;
            default -> 0;
        };
        return factor == 0 ? null : BigDecimal.valueOf(factor);
    }
}
