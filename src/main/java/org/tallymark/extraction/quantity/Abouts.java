package org.tallymark.extraction.quantity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Token;

/** Says what a figure without a counted noun is a figure of: "6 kg of cocaine", "material losses estimated at $10 billion". */
final class Abouts {

    /** No longer than this many words. */
    private static final int WORDS = 8;
    /** How many tokens behind another figure one may be a figure of the same. */
    private static final int NEAR = 14;
    private static final String[] SPENDING = {"spent", "spend", "spends", "spending"};
    private static final Set<String> BEARINGS = Set.of("east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest");
    private static final Set<String> SIZES = Set.of("tall", "long", "wide", "high", "deep", "thick", "offshore", "inland", "higher", "lower", "fewer", "more", "less",
            "cheaper");

    private final Words words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final BitSet times;

    /**
     * @param times the tokens that time expressions hold
     */
    Abouts(Words words, BitSet times) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.subjects = new Subjects(words, times);
        this.times = times;
    }

    void read(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (draft.about == null && draft.countedFirst < 0 && draft.kind != Kind.RANK && draft.kind != Kind.CASUALTIES) {
                read(draft, last);
            }
            last = draft;
        }
    }

    private void read(Draft draft, Draft last) {
        if (draft.kind == Kind.PERCENTAGE && isLinked(draft.first - 1)) {
            take(draft, before(draft, last), "about.before");
        }
        if (draft.kind != Kind.AGE && (words.is(draft.end, "of") || draft.kind == Kind.MONEY && (words.is(draft.end, "in")
                || words.is(draft.end, "on") && isSpent(draft.first)))) {
            int at = draft.end + 1;
            while (words.isAny(at, "the", "its", "their", "his", "her", "all", "a", "an", "our")) {
                at++;
            }
            take(draft, words.isAny(draft.end, "in", "on") && words.capitalised(at) ? null : phrase(draft, at), "about.of");
        }
        take(draft, draft.kind == Kind.MEASUREMENT ? bearing(draft.end) : null, "about.behind");
        take(draft, words.isWord(draft.end) ? phrase(draft, draft.end) : null, "about.behind");
        take(draft, draft.about == null ? before(draft, last) : null, "about.before");
        if (last != null && isShare(draft) && isShare(last) && draft.first - last.end < NEAR && words.sameSentence(last.first, draft.first)) {
            take(draft, last.about, "about.shared");
        }
    }

    /** Whether what stands before the figure is said to be it: "the deficit was 4 per cent of output". */
    private boolean isLinked(int i) {
        return words.isAny(i, "was", "is", "were", "are", "at", "reached", "hit") || words.is(i, "to") && NounPhrases.isVerb(words.lower(i - 1));
    }

    private boolean isSpent(int first) {
        return words.isAny(first - 1, SPENDING) || words.isAny(first - 2, SPENDING);
    }

    private static boolean isShare(Draft draft) {
        return draft.kind == Kind.PERCENTAGE || draft.kind == Kind.MONEY;
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
        if (!words.sameSentence(draft.first, at) || !token.isWord() || times.get(at) || NounPhrases.isStop(token)
                || NounPhrases.isVerb(token.lower()) || token.lower().endsWith("ly")
                || BEARINGS.contains(token.lower()) || SIZES.contains(token.lower())) {
            return null;
        }
        NounPhrase phrase = phrases.at(at, true);
        boolean said = phrase != null && phrase.end() == phrase.first() + 1 && isQuality(token.lower());
        return phrase == null || said || phrase.end() - phrase.first() > WORDS ? null : words.document.quote(phrase.first(), phrase.end());
    }

    /** "90 per cent effective": an adjective alone names nothing. */
    private static boolean isQuality(String word) {
        return word.endsWith("ive") || word.endsWith("able") || word.endsWith("ful") || word.equals("likely") || word.equals("complete")
                || word.equals("certain") || word.equals("sure") || word.equals("efficient");
    }

    /** "East of Lima" behind a distance, or null. */
    private String bearing(int at) {
        if (!words.in(at, BEARINGS) || !words.is(at + 1, "of") || !words.capitalised(at + 2)) {
            return null;
        }
        int end = at + 3;
        while (end < at + WORDS && words.capitalised(end) && words.sameSentence(at, end)) {
            end++;
        }
        return words.document.quote(at, end);
    }

    private String before(Draft draft, Draft last) {
        return subjects.before(subjects.end(draft.first, last == null ? 0 : last.end), last, draft.first);
    }
}
