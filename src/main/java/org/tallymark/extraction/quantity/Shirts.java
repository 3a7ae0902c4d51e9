package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Knows the numbers on players' shirts, which captions put behind their names: "guard Ana Diaz (14) shoots". */
final class Shirts {

    private static final int HIGHEST = 99;
    /** A number in brackets behind a name that is no greater is no age. */
    private static final int YOUNGEST = 15;
    /** How far before the bracket the player's position may stand, in tokens. */
    private static final int POSITION_WITHIN = 5;
    private static final Set<String> POSITIONS = Set.of("guard", "forward", "center", "centre", "goalie", "goalkeeper", "quarterback", "pitcher",
            "catcher", "midfielder", "defender", "striker", "winger", "receiver", "linebacker", "shortstop", "outfielder", "infielder",
            "baseman", "cornerback", "safety", "kicker", "fullback", "halfback", "defenseman", "goaltender", "lineman", "scrum-half");
    /** Positions that are also what people do for a living: "security guard John Smith (52)". */
    private static final Set<String> CALLINGS = Set.of("guard", "center", "centre", "forward", "safety");
    private static final Set<String> ACTIONS = Set.of("celebrates", "celebrate", "shoots", "drives", "passes", "dribbles", "defends", "scores",
            "reacts", "throws", "catches", "kicks", "controls", "dunks", "blocks", "skates", "battles", "hugs", "leaps", "slides",
            "pitches", "tackles", "gestures", "saves", "heads", "swings", "bats", "intercepts", "rebounds", "jumps");

    /** How far on either side of a bracket another player's position may stand, in tokens. */
    private static final int SENTENCE_WITHIN = 30;

    private final Words words;

    Shirts(Words words) {
        this.words = words;
    }

    /** Whether a number in brackets is the one on the shirt of who stands before it. */
    boolean has(NumberExpression number) {
        int open = number.first() - 1;
        if (!number.digits() || !number.whole() || number.low().intValue() > HIGHEST || !words.is(open, "(") || !words.is(number.end(), ")")
                || !words.capitalised(open - 1)) {
            return false;
        }
        if (words.in(number.end() + 1, ACTIONS) || words.capitalised(open - 2) && number.low().intValue() <= YOUNGEST && isOfPlayers(open)) {
            return true;
        }
        for (int i = open - 2; i >= Math.max(words.sentenceFirst(open), open - POSITION_WITHIN); i--) {
            if (words.in(i, POSITIONS) && (number.low().intValue() <= YOUNGEST || !words.in(i, CALLINGS))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence names a player's position. */
    private boolean isOfPlayers(int token) {
        for (int i = Math.max(words.sentenceFirst(token), token - SENTENCE_WITHIN); i < Math.min(words.sentenceEnd(token), token + SENTENCE_WITHIN); i++) {
            if (words.in(i, POSITIONS)) {
                return true;
            }
        }
        return false;
    }
}
