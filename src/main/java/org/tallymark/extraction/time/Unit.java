package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The units that time is counted in. */
enum Unit {
    SECOND("s", 1, "S", "second", "sec"),
    MINUTE("min", 1, "M", "minute", "min"),
    HOUR("h", 1, "H", "hour", "hr"),
    DAY("d", 1, "D", "day"),
    WEEKEND("d", 2, "WE", "weekend"),
    WEEK("wk", 1, "W", "week"),
    FORTNIGHT("wk", 2, "W", "fortnight"),
    MONTH("mo", 1, "M", "month"),
    QUARTER("mo", 3, "Q", "quarter"),
    YEAR("a", 1, "Y", "year", "yr"),
    DECADE("a", 10, "DE", "decade"),
    CENTURY("a", 100, "CE", "century");

    private static final Map<String, Unit> SINGULAR = new HashMap<>();
    private static final Map<String, Unit> PLURAL = new HashMap<>();

    static {
        for (Unit unit : values()) {
            for (String word : unit.words) {
                SINGULAR.put(word, unit);
                PLURAL.put(word + "s", unit);
            }
        }
        PLURAL.put("centuries", CENTURY);
    }

    private final String ucum;
    private final BigDecimal size;
    private final String letter;
    private final String[] words;

    Unit(String ucum, int size, String letter, String... words) {
        this.ucum = ucum;
        this.size = BigDecimal.valueOf(size);
        this.letter = letter;
        this.words = words;
    }

    static Unit singular(String lower) {
        return SINGULAR.get(lower);
    }

    static Unit plural(String lower) {
        return PLURAL.get(lower);
    }

    static Unit of(String lower) {
        Unit unit = SINGULAR.get(lower);
        return unit != null ? unit : PLURAL.get(lower);
    }

    /** Its names in the singular and the plural. */
    List<String> words() {
        return Stream.of(words).flatMap(word -> Stream.of(word, this == CENTURY ? "centuries" : word + "s")).toList();
    }

    /** The UCUM code in which a length of this unit is given. */
    String ucum() {
        return ucum;
    }

    /** How many of {@link #ucum} one of this is. */
    BigDecimal size() {
        return size;
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The TIMEX3 value of a date of this unit that nobody knows. */
    String unknown() {
        return switch (this) {
            case YEAR -> "XXXX";
            case MONTH -> "XXXX-XX";
            case WEEK, FORTNIGHT, WEEKEND -> "XXXX-WXX";
            case QUARTER -> "XXXX-QX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case DAY -> "XXXX-XX-XX";
            case HOUR -> "XXXX-XX-XXTXX";
            default -> "XXXX-XX-XXTXX:XX";
        };
    }

    /** The TIMEX3 value of a length: "P3M" for 3, "PXY" for "X"; a fortnight is told in weeks. */
    String period(String amount) {
        if (this == FORTNIGHT && !amount.equals("X")) {
            return period(new BigDecimal(amount));
        }
        return (isClock() ? "PT" : "P") + amount + letter;
    }

    /** The TIMEX3 value of a length; halves of greater units are told in lesser ones, as people do. */
    String period(BigDecimal amount) {
        if (this == FORTNIGHT) {
            return WEEK.period(amount.multiply(size));
        }
        if (amount.compareTo(new BigDecimal("0.5")) == 0 || amount.compareTo(new BigDecimal("0.25")) == 0) {
            switch (this) {
                case MINUTE:
                    return SECOND.period(amount.multiply(BigDecimal.valueOf(60)));
                case HOUR:
                    return MINUTE.period(amount.multiply(BigDecimal.valueOf(60)));
                case DAY:
                    return HOUR.period(amount.multiply(BigDecimal.valueOf(24)));
                case YEAR:
                    return MONTH.period(amount.multiply(BigDecimal.valueOf(12)));
                case DECADE, CENTURY:
                    return YEAR.period(amount.multiply(size));
                default:
                    break;
            }
        }
        return period(amount.stripTrailingZeros().toPlainString());
    }
}
