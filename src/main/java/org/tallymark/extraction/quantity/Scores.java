package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;

/** Tells scores and votes from ranges: "won 3-1", "a 52-48 vote", "Peru 3-1 Chile" state two numbers each. */
final class Scores {

    private static final int REACH = 6;
    private static final int BEHIND = 4;
    private static final int RATIO_REACH = 10;
    private static final int MOST = 999;
    private static final int MOST_GOALS = 30;
    private static final int MOST_FALLING = 200;
    private static final Set<String> BEFORE = Set.of("won", "win", "wins", "winning", "beat", "beats", "beating", "beaten", "lost", "lose",
            "loses", "losing", "defeat", "defeated", "defeats", "draw", "drew", "drawn", "tied", "ties", "tie", "vote", "voted", "votes",
            "voting", "passed", "approved", "rejected", "score", "scored", "scoreline", "led", "lead", "leads", "leading", "trail",
            "trailed", "trailing", "victory", "loss", "edged", "thrashed", "hammered", "crushed", "downed", "routed", "triumph",
            "triumphed", "advantage", "ended", "finished", "ruled", "final", "overcame", "outscored");
    private static final Set<String> BEHIND_IT = Set.of("win", "victory", "loss", "defeat", "draw", "vote", "votes", "lead", "majority",
            "score", "tie", "triumph", "aggregate", "advantage", "scoreline", "record", "deficit", "decision", "ruling", "thrashing",
            "rout", "halftime", "split", "up", "down", "ahead", "edge", "margin");

    private final Words words;

    Scores(Words words) {
        this.words = words;
    }

    /**
     * The two sides of a score that a number begins.
     *
     * @param next the number behind it, or null
     * @return both sides, or nothing where it is no score
     */
    List<NumberExpression> sides(NumberExpression number, NumberExpression next) {
        if (next != null && !number.range() && (isJoinedByTo(number, next) || isRatio(number, next) || isResult(number, next))) {
            return List.of(number, next);
        }
        List<NumberExpression> sides = number.range() ? number.parts() : next == null ? List.of() : List.of(number, next);
        return sides.size() == 2 && isPair(sides.get(0), sides.get(1)) && (isTold(sides) || isBetweenNames(sides)
                || isFalling(sides) || isSet(sides)) ? sides : List.of();
    }

    /** "2-to-1", "4-for-6": the greater number of the two may stand on either side. */
    private boolean isJoinedByTo(NumberExpression left, NumberExpression right) {
        int link = left.end() + 1;
        return words.joins(link - 1) && words.isAny(link, "to", "for", "of") && words.joins(link + 1) && right.first() == link + 2
                && isWholeSide(left) && isWholeSide(right);
    }

    /** "Peru 2 Chile 0". */
    private boolean isResult(NumberExpression left, NumberExpression right) {
        if (!isSide(left) || !isSide(right) || left.low().intValue() > MOST_GOALS || right.low().intValue() > MOST_GOALS
                || !isTeam(left.first() - 1) || !isTeam(right.first() - 1) || words.isWord(right.end()) || right.first() == left.end() || right.first() > left.end() + 3) {
            return false;
        }
        for (int i = left.end(); i < right.first(); i++) {
            if (!words.capitalised(i) || words.token(i).lineBefore() > 0) {
                return false;
            }
        }
        return words.token(right.first()).lineBefore() == 0;
    }

    /** A name, and no code of money. */
    private boolean isTeam(int i) {
        return words.capitalised(i) && Character.isLowerCase(words.token(i).text().charAt(words.token(i).text().length() - 1));
    }

    /** "a ratio of 15:1", "odds of 5 to 1". */
    private boolean isRatio(NumberExpression left, NumberExpression right) {
        int link = left.end();
        boolean colon = words.is(link, ":") && !words.token(link).spaceBefore() && !words.token(link + 1).spaceBefore();
        if (!colon && !words.is(link, "to") || right.first() != link + 1 || !isWholeSide(left) || !isWholeSide(right)) {
            return false;
        }
        if (words.isAny(right.end(), "ratio", "odds", "margin", "majority", "split", "favourite", "favorite", "shot")) {
            return true;
        }
        for (int i = left.first() - 1; i >= Math.max(words.sentenceFirst(left.first()), left.first() - RATIO_REACH); i--) {
            if (words.isAny(i, "ratio", "odds")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWholeSide(NumberExpression number) {
        return number.form() == Form.CARDINAL && number.low().signum() > 0 && number.end() - number.first() == 1;
    }

    private boolean isPair(NumberExpression left, NumberExpression right) {
        int dash = left.end();
        return isSide(left) && isSide(right) && right.first() == dash + 1 && words.joins(dash) && !words.joins(right.end())
                && !(words.isAny(left.first() - 1, "-", "–", "$", "/") && !words.token(left.first()).spaceBefore());
    }

    /** "Cole (12-4)": no range goes down. */
    private static boolean isFalling(List<NumberExpression> sides) {
        return sides.get(0).low().compareTo(sides.get(1).low()) > 0 && sides.get(0).low().intValue() < MOST_FALLING;
    }

    /** "6-2, 6-4, 4-6": a pair behind a pair. */
    private boolean isSet(List<NumberExpression> sides) {
        int at = sides.get(0).first() - 1;
        int before = words.is(at, ",") ? at - 1 : at;
        if (words.is(before, ")")) {
            before -= 3;
        }
        return before < at && words.isNumber(before) && words.joins(before - 1) && words.isNumber(before - 2)
                && sides.get(1).low().intValue() <= MOST_GOALS && !words.isWord(sides.get(1).end());
    }

    private boolean isSide(NumberExpression number) {
        return number.digits() && number.form() == Form.CARDINAL && number.whole() && number.low().signum() >= 0
                && number.end() - number.first() == 1 && number.low().intValue() <= MOST;
    }

    private boolean isTold(List<NumberExpression> sides) {
        int first = sides.get(0).first();
        int end = sides.get(1).end();
        for (int i = end; i < end + BEHIND && words.isWord(i) && words.sameSentence(first, i); i++) {
            if (words.in(i, BEHIND_IT)) {
                return true;
            }
            if (NounPhrases.isStop(words.lower(i))) {
                break;
            }
        }
        boolean counts = words.isWord(end) && !words.capitalised(end) && !NounPhrases.isStop(words.lower(end))
                && !NounPhrases.isVerb(words.lower(end));
        if (counts || words.is(end, "%")) {
            return false;
        }
        if (words.isAny(first - 1, "down", "up", "ahead")) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(words.sentenceFirst(first), first - REACH); i--) {
            if (words.in(i, BEFORE)) {
                return true;
            }
        }
        return false;
    }

    /** "Peru 3-1 Chile", "Chile lost to Peru 3-1". */
    private boolean isBetweenNames(List<NumberExpression> sides) {
        NumberExpression left = sides.get(0);
        NumberExpression right = sides.get(1);
        return words.capitalised(left.first() - 1) && words.capitalised(right.end()) && words.sameSentence(left.first(), right.end())
                && left.low().intValue() <= MOST_GOALS && right.low().intValue() <= MOST_GOALS;
    }
}
