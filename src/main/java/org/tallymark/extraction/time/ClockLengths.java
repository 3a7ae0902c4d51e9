package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.number.NumberExpression;

/** Reads hours and minutes in letters: "2h 15m", "1h 4m 30s". */
final class ClockLengths {

    private static final Set<String> HOURS = Set.of("h", "hr", "hrs");
    private static final Set<String> MINUTES = Set.of("m", "min", "mins");
    private static final Set<String> SECONDS = Set.of("s", "sec", "secs");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final Scan scan;

    ClockLengths(Scan scan) {
        this.scan = scan;
    }

    /** The length that begins with hours and has minutes too, or null. */
    Draft at(int i, NumberExpression hours) {
        if (!isPart(hours, HOURS)) {
            return null;
        }
        int at = hours.end() + 1;
        NumberExpression minutes = scan.number(at);
        if (minutes == null || !isPart(minutes, MINUTES) || minutes.low().compareTo(SIXTY) >= 0) {
            return null;
        }
        BigDecimal total = hours.low().multiply(SIXTY).add(minutes.low());
        String value = Unit.HOUR.period(hours.low()) + Unit.MINUTE.period(minutes.low()).substring(2);
        Unit least = Unit.MINUTE;
        NumberExpression last = minutes;
        NumberExpression seconds = scan.number(minutes.end() + 1);
        if (seconds != null && isPart(seconds, SECONDS) && seconds.low().compareTo(SIXTY) < 0) {
            total = total.multiply(SIXTY).add(seconds.low());
            value += Unit.SECOND.period(seconds.low()).substring(2);
            least = Unit.SECOND;
            last = seconds;
        }
        return new Draft(i, last.end() + 1, TimeType.DURATION, null, value, i, last.end(),
                new Quantity(Comparison.EXACT, total, total, least.ucum(), null), List.of("timex.duration-compound"));
    }

    private boolean isPart(NumberExpression number, Set<String> letters) {
        return number.digits() && number.whole() && number.low().signum() >= 0 && scan.in(number.end(), letters) && !scan.token(number.end()).spaceBefore();
    }
}
