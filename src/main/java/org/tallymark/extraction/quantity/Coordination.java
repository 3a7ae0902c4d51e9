package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;

/** Joins two numbers of one measure: the ends of a range that both carry a unit, a greater and a lesser unit. */
final class Coordination {

    /** How many times a change what it leads to is at least. */
    static final int LEAST_LEVEL = 4;

    /** How many tokens before two shares may tell that they are of a vote. */
    private static final int VOTE_WITHIN = 12;
    private static final Set<String> VOTING = Set.of("lead", "leads", "led", "trail", "trails", "trailed", "trailing", "beat", "beating", "won", "win", "defeated",
            "vote", "voted", "votes", "approved", "rejected", "backed", "ahead");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final List<Draft> drafts;
    private final SharedUnits shared;

    Coordination(Words words, List<Draft> drafts) {
        this.words = words;
        this.drafts = drafts;
        this.shared = new SharedUnits(words);
    }

    void read() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft left = drafts.get(i);
            Draft right = drafts.get(i + 1);
            if (!words.sameSentence(left.first, right.first) || left.numberEnd < 0 || right.numberEnd < 0) {
                continue;
            }
            shared.read(left, right);
            if (isRange(left, right)) {
                join(left, right);
                drafts.remove(i + 1);
            } else if (isMoneyAndCents(left, right) || isMoneyAndBare(left, right)) {
                left.low = left.low.add(coins(right).movePointLeft(2));
                left.high = left.low;
                left.end = right.end;
                left.numberEnd = right.numberEnd;
                left.rule("unit.compound");
                drafts.remove(i + 1);
            } else if (lesserIn(left, right) > 0) {
                left.low = left.low.add(right.low.divide(BigDecimal.valueOf(lesserIn(left, right)), java.math.MathContext.DECIMAL64));
                left.high = left.low;
                left.end = right.end;
                left.numberEnd = right.numberEnd;
                left.rule("unit.compound");
                drafts.remove(i + 1);
            }
        }
    }

    private boolean isRange(Draft left, Draft right) {
        if (!left.unit.equals(right.unit) && !left.unit.equals(base(right.unit)) || left.kind != right.kind || left.high == null
                || right.high == null || left.low.compareTo(right.low) >= 0 || left.kind == Kind.RANK
                || left.comparator == Comparison.BETWEEN || right.comparator == Comparison.BETWEEN
                || left.rules.contains("money.sign") && !right.rules.contains("money.sign")) {
            return false;
        }
        int at = left.end;
        if (words.is(left.first - 1, "by") || isVote(left, at) || left.isScore() || isChangeToLevel(left, right)) {
            return false;
        }
        boolean from = words.isAny(left.first - 1, "from", "between");
        boolean measured = left.kind == Kind.MONEY || left.kind == Kind.PERCENTAGE || left.kind == Kind.MEASUREMENT;
        if (words.is(at, "up") && words.is(at + 1, "to") && at + 2 == right.first || right.first == at && words.is(at, "up")) {
            return measured;
        }
        if (at + 1 == right.first && words.isAny(at, "to", "-", "–", "—")) {
            return measured || from;
        }
        if (at + 1 == right.first && words.is(at, "and")) {
            return words.is(left.first - 1, "between") || words.is(left.first - 1, "of") && words.is(left.first - 2, "ages")
                    && words.isAny(left.first - 4, "between");
        }
        return from && words.is(left.first - 1, "from") && words.is(right.first - 1, "to") && right.first - at <= 4
                && (measured || left.unit.equals(right.unit));
    }

    /** "trail by 9 points, with 24 per cent to 45 per cent": the shares of two sides. */
    private boolean isVote(Draft left, int link) {
        if (left.kind != Kind.PERCENTAGE || !words.is(link, "to") || !words.isAny(left.first - 1, "with", ",", "vote", "lead")) {
            return false;
        }
        for (int i = left.first - 1; i >= Math.max(words.sentenceFirst(left.first), left.first - VOTE_WITHIN); i--) {
            if (words.in(i, VOTING)) {
                return true;
            }
        }
        return false;
    }

    /** "rose 3p to 215p": by how much, and to what; never a range where the one is a small part of the other. */
    private boolean isChangeToLevel(Draft left, Draft right) {
        return Trends.isChange(words.lower(left.first - 1)) && left.kind != Kind.PERCENTAGE
                && right.low.compareTo(left.low.multiply(BigDecimal.valueOf(LEAST_LEVEL))) >= 0;
    }

    private static String base(String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? unit : unit.substring(0, slash);
    }

    private void join(Draft left, Draft right) {
        boolean between = words.is(left.first - 1, "between");
        shareScale(left, right);
        left.comparator = Comparison.BETWEEN;
        left.high = right.high;
        left.unit = right.unit;
        left.end = right.end;
        left.numberEnd = right.numberEnd;
        if (between) {
            left.first--;
            left.numberFirst = left.first;
        }
        left.countedFirst = right.countedFirst;
        left.countedEnd = right.countedEnd;
        left.head = right.head;
        left.person = right.person;
        left.elided = right.elided;
        left.rule("number.range");
    }

    /** "$89 to $93 billion": the scale behind the second end holds for the first where that alone makes sense. */
    private void shareScale(Draft left, Draft right) {
        int zeros = switch (words.lower(right.numberEnd - 1)) {
            case "thousand", "k" -> 3;
            case "million", "m", "mn", "mln" -> 6;
            case "billion", "bn", "b", "bln" -> 9;
            case "trillion", "tn", "trn" -> 12;
            default -> 0;
        };
        if (zeros > 0 && left.numberEnd - left.numberFirst == 1 && right.numberEnd - right.numberFirst == 2
                && left.low.compareTo(right.low.movePointLeft(zeros)) < 0) {
            left.low = left.low.scaleByPowerOfTen(zeros);
        }
    }

    /** "thirteen dollars and forty-five cents". */
    private boolean isMoneyAndCents(Draft left, Draft right) {
        int gap = right.first - left.end;
        boolean cents = right.unit.equals("cent") || right.isMinor() && (left.unit.equals(right.unit) || words.isAny(right.end - 1, "cent", "cents"));
        return left.kind == Kind.MONEY && cents && !left.unit.equals("cent") && !left.isMinor() && left.comparator == right.comparator
                && left.high != null && right.high != null && (gap == 0 || gap == 1 && words.is(left.end, "and"))
                && coins(right).compareTo(HUNDRED) < 0;
    }

    private static BigDecimal coins(Draft draft) {
        return draft.isMinor() ? draft.low.movePointRight(2) : draft.low;
    }

    /** "15 dollars 50". */
    private boolean isMoneyAndBare(Draft left, Draft right) {
        boolean last = right.first == left.end + 1 && words.is(left.end, "and") && !words.isWord(right.end);
        return left.kind == Kind.MONEY && left.end > left.numberEnd && right.rules.contains("count.bare")
                && (right.first == left.end || last) && right.numberFirst == right.first && right.numberEnd == right.end && right.high != null
                && left.high != null && left.high.stripTrailingZeros().scale() <= 0
                && right.low.compareTo(HUNDRED) < 0
                && right.low.compareTo(BigDecimal.TEN) >= 0 && right.low.scale() == 0;
    }

    /** How many of the right unit make the left one, in "6 ft 2 in", "6lb 4oz", "11 stone 4 pounds"; 0 where they are no one amount. */
    private int lesserIn(Draft left, Draft right) {
        int gap = right.first - left.end;
        if (gap != 0 && !(gap == 1 && words.isAny(left.end, "and", ",")) || left.comparator != Comparison.EXACT || left.high == null || right.high == null) {
            return 0;
        }
        boolean bareInches = left.unit.equals("[ft_i]") && right.rules.contains("count.bare") && gap == 0 && right.numberEnd - right.numberFirst == 1;
        int factor = bareInches ? 12 : switch (left.unit + " " + right.unit) {
            case "[ft_i] [in_i]" -> words.isAny(left.end - 1, "feet", "foot", "ft") ? 12 : 0;
            case "[lb_av] [oz_av]" -> 16;
            case "[stone_av] [lb_av]" -> 14;
            default -> 0;
        };
        return right.low.compareTo(BigDecimal.valueOf(factor)) < 0 ? factor : 0;
    }
}
