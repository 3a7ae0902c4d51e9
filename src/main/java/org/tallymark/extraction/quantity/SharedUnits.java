package org.tallymark.extraction.quantity;

import org.tallymark.extraction.Kind;

/** Lets a bare number share the unit or noun of the next ("82- and 120-mm", "23 of 27 drones"). */
final class SharedUnits {

    /** How many tokens may stand between "of" and the number of "the country's 24 departments". */
    private static final int OWNER_WITHIN = 6;

    private final Words words;

    SharedUnits(Words words) {
        this.words = words;
    }

    /** "82 - and 120-mm", "7- or 8-inch", "eight or nine euros", "280 million of the 1.5 billion shekels", "9 of the country's 24 states", "23 of 27 drones". */
    void read(Draft left, Draft right) {
        if (left.kind != Kind.COUNT && !left.elided || left.countedFirst >= 0 && !left.elided || right.unit.equals("1") || right.elided && !right.rules.contains("unit.shared")
                || left.end != left.numberEnd || right.kind == Kind.AGE && !isAgeToo(left, right) || right.kind == Kind.RANK
                || right.kind == Kind.MONEY && words.isAny(right.first, "$", "£", "€", "us", "¥")) {
            return;
        }
        int at = left.end;
        boolean owned = words.is(at, "of") && right.first > at + 2 && right.first <= at + OWNER_WITHIN && isWhole(at + 1, right.first);
        boolean of = words.is(at, "of") && words.isAny(at + 1, "the", "its", "those", "these") || owned;
        boolean hyphen = words.isAny(at, "-");
        boolean whole = words.is(at, "of") && at + 1 == right.first && right.rules.contains("count.noun");
        at += owned ? right.first - at : of ? 2 : hyphen || whole ? 1 : 0;
        if (!of && !whole) {
            boolean comma = words.is(at, ",") && (hyphen || right.rules.contains("count.attribute")
                    || right.rules.contains("unit.shared") && right.countedFirst < 0 && left.rules.contains("count.bare"));
            at += comma ? 1 : 0;
            boolean link = words.isAny(at, "and", "or", "to", "x", "×", "by") || words.isAny(at, "up", "down") && right.unit.equals("point");
            if (!link && !comma || words.is(at, "and") && !hyphen && (right.kind == Kind.COUNT || right.kind == Kind.AGE && !isAgeToo(left, right))) {
                return;
            }
            at += link ? 1 : 0;
        }
        if (at != right.first) {
            return;
        }
        left.unit = right.unit;
        if (right.isMinor()) {
            left.toMinor();
        }
        left.kind = right.kind == Kind.CASUALTIES ? Kind.PEOPLE : right.kind;
        left.person = right.person;
        left.countedFirst = right.countedFirst;
        left.countedEnd = right.countedEnd;
        left.head = right.head;
        left.elided = true;
        left.rules.removeIf(rule -> rule.equals("count.bare") || rule.equals("count.elided"));
        left.rule("unit.shared");
        if (right.rules.contains("count.attribute")) {
            left.rule("count.attribute");
        }
    }

    /** "27 and 29 years old". */
    private boolean isAgeToo(Draft left, Draft right) {
        return (right.rules.contains("age.old") || right.rules.contains("unit.shared")) && words.isAny(left.end, "and", "or", "-") && left.high != null
                && left.high.compareTo(java.math.BigDecimal.valueOf(120)) < 0;
    }

    /** Only an owner's name or what describes the whole: "the country's 24", "the promised 1 million". */
    private boolean isWhole(int from, int number) {
        if (words.is(number - 1, "'s")) {
            return true;
        }
        for (int i = from + 1; i < number; i++) {
            if (!words.isWord(i) || words.capitalised(i) || NounPhrases.isStop(words.token(i))) {
                return false;
            }
        }
        return words.isAny(from, "the", "its", "those", "these", "an", "their");
    }
}
