package org.tallymark.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;

/** A quantity as a person reads it aloud: "more than 1,000 people", "8 billion US dollars", "0 countries". */
public final class ValueInWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private ValueInWords() {}

    /**
     * The whole value.
     *
     * @param kind of the claim; a rank is said as an ordinal
     * @param counted the noun phrase counted, or null
     */
    public static String of(Kind kind, Quantity quantity, String counted) {
        if (kind == Kind.RANK && quantity.low() != null) {
            return ordinal(quantity.low()) + spaced(quantity.unit().equals("1") ? counted : quantity.unit());
        }
        String noun = noun(quantity, counted);
        String change = quantity.trend() == null ? "" : switch (quantity.trend()) {
            case RISE -> "a rise of ";
            case FALL -> "a fall of ";
        };
        return change + number(quantity, change.isEmpty()) + spaced(noun);
    }

    private static String number(Quantity quantity, boolean alone) {
        String low = quantity.low() == null ? null : number(quantity.low());
        String high = quantity.high() == null ? null : number(quantity.high());
        return switch (quantity.comparator()) {
            case EXACT -> (alone && !isZero(quantity) ? ReadingWords.word(Comparison.EXACT) + " " : "") + low;
            case BETWEEN -> low + " to " + high;
            case VAGUE -> ReadingWords.word(Comparison.VAGUE) + " " + low + " or more";
            default -> ReadingWords.word(quantity.comparator()) + " " + (low == null ? high : low);
        };
    }

    private static boolean isZero(Quantity quantity) {
        return quantity.low() != null && quantity.low().signum() == 0;
    }

    private static String noun(Quantity quantity, String counted) {
        String unit = quantity.unit();
        if (unit.equals("1")) {
            return counted;
        }
        boolean one = quantity.low() != null && quantity.low().compareTo(BigDecimal.ONE) == 0
                && quantity.comparator() != Comparison.BETWEEN;
        return counted == null || UnitWords.isMeasure(unit) ? UnitWords.of(unit, one) : counted;
    }

    /** The number alone, as words for millions and more: "1,000", "1.2 million", "8 billion". */
    public static String number(BigDecimal number) {
        BigDecimal size = number.abs();
        for (BigDecimal scale : new BigDecimal[] {TRILLION, BILLION, MILLION}) {
            if (size.compareTo(scale) >= 0) {
                BigDecimal scaled = number.divide(scale).stripTrailingZeros();
                if (scaled.scale() <= 2) {
                    return plain(scaled) + (scale == TRILLION ? " trillion" : scale == BILLION ? " billion" : " million");
                }
            }
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    private static String ordinal(BigDecimal number) {
        String digits = plain(number);
        int lastTwo = number.remainder(BigDecimal.valueOf(100)).intValue();
        if (lastTwo >= 11 && lastTwo <= 13) {
            return digits + "th";
        }
        return digits + switch (lastTwo % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String spaced(String noun) {
        return noun == null || noun.isBlank() ? "" : " " + noun.strip();
    }
}
