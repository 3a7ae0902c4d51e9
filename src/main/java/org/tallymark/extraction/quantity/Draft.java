package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Trend;
import org.tallymark.extraction.number.NumberExpression;

/** A figure while its parts are being read. Token indexes; -1 for what is absent. */
final class Draft {

    /** The rule that reads one side of a score. */
    static final String SCORE = "count.score";

    /** The rule that reads hundredths of a currency. */
    private static final String MINOR = "money.minor";

    int first;
    int end;
    int numberFirst;
    int numberEnd;
    BigDecimal low;
    BigDecimal high;
    Comparison comparator = Comparison.EXACT;
    String unit = "1";
    Kind kind = Kind.COUNT;
    Effect effect;
    Trend trend;
    int countedFirst = -1;
    int countedEnd = -1;
    int head = -1;
    boolean person;
    boolean elided;
    String about;
    final List<String> rules = new ArrayList<>();

    Draft(NumberExpression number) {
        first = number.first();
        end = number.end();
        numberFirst = number.first();
        numberEnd = number.end();
        low = number.low();
        high = number.high();
        comparator = number.vague() ? Comparison.VAGUE : number.range() ? Comparison.BETWEEN : Comparison.EXACT;
        rules.add("number." + (number.digits() ? "digits" : number.vague() ? "vague" : "words"));
        if (number.range()) {
            rules.add("number.range");
        }
    }

    Draft(int first, int end, BigDecimal value) {
        this.first = first;
        this.end = end;
        numberFirst = -1;
        numberEnd = -1;
        low = value;
        high = value;
    }

    void cover(int from, int to) {
        first = Math.min(first, from);
        end = Math.max(end, to);
    }

    boolean isScore() {
        return rules.contains(SCORE);
    }

    void rule(String name) {
        if (!rules.contains(name)) {
            rules.add(name);
        }
    }

    /** Multiplies the bounds by a power of ten. */
    void scale(int zeros) {
        low = low == null ? null : low.scaleByPowerOfTen(zeros);
        high = high == null ? null : high.scaleByPowerOfTen(zeros);
    }

    /** Reads the number as hundredths of its currency. */
    void toMinor() {
        scale(-2);
        rule(MINOR);
    }

    boolean isMinor() {
        return rules.contains(MINOR);
    }

    /** The bounds as the comparator leaves them open. */
    Figure figure() {
        BigDecimal from = low;
        BigDecimal to = high;
        switch (comparator) {
            case MORE_THAN, AT_LEAST, VAGUE -> to = null;
            case LESS_THAN, AT_MOST -> {
                to = high == null ? low : high;
                from = null;
            }
            default -> {
                // both bounds are stated
            }
        }
        return new Figure(first, end, numberFirst, numberEnd, kind, kind == Kind.CASUALTIES ? effect : null, comparator, from,
                to, unit, trend, countedFirst, countedEnd, about, List.copyOf(rules));
    }
}
