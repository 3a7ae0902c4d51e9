package org.tallymark.extraction.number;

import java.math.BigDecimal;

/** The value of a run of digits with separators of any habit. */
final class Digits {

    /** More digits than this make an identifier, not an amount. */
    private static final int LONGEST = 30;
    /** Inches in a foot. */
    private static final int INCHES = 12;

    private Digits() {}

    /**
     * @param token digits of any script, a single separator between digits
     * @param stopGroups whether a full stop parts thousands in this text ("1.000")
     * @return the value, or null where the separators make no number ("10.4.2", "1,1,1")
     */
    static BigDecimal value(String token, boolean stopGroups) {
        if (token.length() > 4 * LONGEST) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        StringBuilder separators = new StringBuilder();
        int[] sizes = new int[LONGEST + 1];
        for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
            int c = token.codePointAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
                sizes[separators.length()]++;
            } else {
                separators.append(kind(c));
            }
            if (digits.length() > LONGEST || separators.length() >= LONGEST) {
                return null;
            }
        }
        int decimals = decimals(separators.toString(), sizes, stopGroups);
        return decimals < 0 ? null : new BigDecimal(new java.math.BigInteger(digits.toString()), decimals);
    }

    /** The feet of "6'3", feet and inches as people's height is written, or null. */
    static BigDecimal feet(String token) {
        int mark = Math.max(token.indexOf('\''), token.indexOf('\u2019'));
        boolean plain = mark == 1 && token.length() > 2 && token.length() < 5 && token.codePoints().filter(c -> c < '0' || c > '9').count() == 1;
        int inches = plain ? Integer.parseInt(token.substring(2)) : INCHES;
        return inches >= INCHES ? null : new BigDecimal(token.substring(0, 1))
                .add(BigDecimal.valueOf(inches).divide(BigDecimal.valueOf(INCHES), java.math.MathContext.DECIMAL64));
    }

    /** Whether a full stop in this token can only part thousands: "1.234.567", "1.234,50". */
    static boolean showsStopGroups(String token) {
        int stop = token.indexOf('.');
        if (stop < 1 || stop > 3 || token.length() < stop + 4 || token.length() > LONGEST) {
            return false;
        }
        int next = stop + 4;
        return next < token.length() && (token.charAt(next) == ',' || token.charAt(next) == '.' && token.length() == next + 4)
                && token.substring(stop + 1, next).chars().allMatch(Character::isDigit);
    }

    private static char kind(int c) {
        return switch (c) {
            case '.', '\uFF0E', '·', '\u066B' -> '.';
            case ',', '\uFF0C' -> ',';
            default -> ' ';
        };
    }

    /** How many of the digits stand behind the decimal mark; negative where this is no number. */
    private static int decimals(String separators, int[] sizes, boolean stopGroups) {
        int count = separators.length();
        if (count == 0) {
            return 0;
        }
        char last = separators.charAt(count - 1);
        boolean uniform = separators.chars().allMatch(c -> c == last);
        boolean grouped = sizes[0] <= 3 && grouped(sizes, count);
        if (uniform && grouped && (last != '.' || stopGroups || count > 1)) {
            return 0;
        }
        boolean others = separators.substring(0, count - 1).chars().allMatch(c -> c == separators.charAt(0) && c != last);
        if (last != ' ' && (count == 1 || others && grouped(sizes, count - 1))) {
            return sizes[count];
        }
        return -1;
    }

    /** Groups of three, or the Indian twos before a last three. */
    private static boolean grouped(int[] sizes, int last) {
        boolean threes = true;
        boolean twos = sizes[last] == 3 && sizes[0] <= 2;
        for (int i = 1; i <= last; i++) {
            threes &= sizes[i] == 3;
            twos &= i == last || sizes[i] == 2;
        }
        return threes && sizes[0] <= 3 || twos;
    }
}
