package org.tallymark.extraction.quantity;

import java.util.List;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Token;

/** Says what a figure without a counted noun is a figure of: "6 kg of cocaine", "material losses estimated at $10 billion". */
final class Abouts {

    /** No longer than this many words. */
    private static final int WORDS = 8;
    /** How many verbs and small words may stand between the figure and what it is a figure of. */
    private static final int SKIPPED = 5;

    private final Words words;
    private final NounPhrases phrases;

    Abouts(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    void read(List<Draft> drafts) {
        int floor = 0;
        for (Draft draft : drafts) {
            if (draft.about == null && draft.countedFirst < 0 && draft.kind != Kind.RANK && draft.kind != Kind.CASUALTIES) {
                read(draft, floor);
            }
            floor = draft.end;
        }
    }

    private void read(Draft draft, int floor) {
        if (draft.kind != Kind.AGE && (words.is(draft.end, "of") || draft.kind == Kind.MONEY && words.is(draft.end, "in"))) {
            int at = draft.end + 1;
            while (words.isAny(at, "the", "its", "their", "his", "her", "all", "a", "an", "our")) {
                at++;
            }
            take(draft, phrase(draft, at), "about.of");
        }
        take(draft, words.isWord(draft.end) ? phrase(draft, draft.end) : null, "about.behind");
        take(draft, draft.about == null ? before(draft, floor) : null, "about.before");
    }

    private static void take(Draft draft, String about, String rule) {
        if (draft.about == null && about != null) {
            draft.about = about;
            draft.rule(rule);
        }
    }

    /** The noun phrase at a token of the same sentence, or null. */
    private String phrase(Draft draft, int at) {
        Token token = words.token(at);
        if (!words.sameSentence(draft.first, at) || !token.isWord() || NounPhrases.isStop(token) || NounPhrases.isVerb(token.lower())
                || token.lower().endsWith("ly") || token.isAny("tall", "long", "wide", "high", "deep", "thick", "east", "west", "north",
                        "south", "northeast", "northwest", "southeast", "southwest", "offshore", "inland", "higher", "lower", "cheaper")) {
            return null;
        }
        NounPhrase phrase = phrases.at(at, true);
        return phrase == null || phrase.end() - phrase.first() > WORDS ? null : words.document.quote(phrase.first(), phrase.end());
    }

    /** The words before the verb or preposition that leads to the figure. */
    private String before(Draft draft, int floor) {
        int least = Math.max(floor, words.sentenceFirst(draft.first));
        int end = draft.first;
        for (int i = 0; i < SKIPPED && end > least && isSkipped(end - 1); i++) {
            end--;
        }
        int first = end;
        while (first > least && first > end - WORDS && isNominal(first - 1)) {
            first--;
        }
        while (first < end && words.is(first, "'s")) {
            first++;
        }
        return first == end ? null : words.document.quote(first, end);
    }

    private boolean isSkipped(int i) {
        Token token = words.token(i);
        return token.isAny(",", "(") || token.isWord() && (NounPhrases.isStop(token) || NounPhrases.isVerb(token.lower())
                || token.lower().endsWith("ed") || token.lower().endsWith("ing") || token.lower().endsWith("ly")
                || token.isAny("worth", "valued", "totaling", "total", "equal"));
    }

    private boolean isNominal(int i) {
        Token token = words.token(i);
        return token.isWord() && !token.lower().endsWith("ed") && (token.is("'s") || !NounPhrases.isStop(token) && !NounPhrases.isVerb(token.lower()));
    }
}
