package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Finds the noun phrase behind a number by closed word classes and endings, without a tagger. */
final class NounPhrases {

    /** No phrase of news has more premodifiers. */
    private static final int LONGEST = 10;
    private static final Set<String> STOPS = Lexicon.words("stops.txt");
    private static final Set<String> VERBS = Lexicon.words("verbs.txt");

    /** What things have a number of: "a 3 cylinder engine" counts cylinders although no hyphen says so. */
    private static final Set<String> ATTRIBUTES = Set.of("cylinder", "door", "bed", "bedroom", "speed", "star", "seat", "seater", "man",
            "member", "page", "storey", "story", "room", "game", "lap", "track", "valve", "goal", "run");

    /** What tells where a number stands and not what it counts: "eight short of the 60 needed". */
    private static final Set<String> PLACED = Set.of("short", "shy", "ahead", "behind", "apart", "adrift", "clear", "overall", "less");

    private final Words words;
    private final PhraseEnds ends;

    NounPhrases(Words words) {
        this.words = words;
        this.ends = new PhraseEnds(words);
    }

    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    /** Whether a token ends phrases; "US" and "WHO" in capitals are names. */
    static boolean isStop(Token token) {
        return token != null && STOPS.contains(token.lower()) && !(token.isAny("us", "who", "it") && token.text().length() > 1
                && Character.isUpperCase(token.text().charAt(1)));
    }

    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /**
     * The noun phrase that begins at a token, which stands behind a number.
     *
     * @param one whether the number is 1, so that a singular follows
     * @return the phrase, or null where the noun is elided
     */
    NounPhrase at(int from, boolean one) {
        boolean joined = words.joins(from);
        int first = joined ? from + 1 : from;
        if (joined) {
            return attribute(first);
        }
        if (words.is(from, "-") && words.token(from).spaceBefore() && words.in(from + 1, ATTRIBUTES)) {
            return attribute(from + 1);
        }
        int limit = Math.min(words.document.size(), first + LONGEST);
        int head = -1;
        int last = -1;
        int quote = -1;
        for (int i = first; i < limit; i++) {
            Token token = words.token(i);
            if (token.lineBefore() > 1 || token.lineBefore() == 1 && token.capitalised()) {
                break;
            }
            if (!token.isWord()) {
                if (!one && isModels(i)) {
                    head = token.isNumber() ? i + 1 : i;
                    break;
                }
                int model = ends.modelEnd(i, first, last);
                if (model > i) {
                    last = model - 1;
                    if (!one && !ends.pluralAhead(model)) {
                        head = last;
                        break;
                    }
                    i = last;
                    continue;
                }
                if (ends.isInner(i, first, last)) {
                    quote = token.isAny("\"", "“", "'", "‘") ? i : quote;
                    continue;
                }
                break;
            }
            if (token.is("'s")) {
                if (last < 0) {
                    return null;
                }
                continue;
            }
            if (ends.stops(i, first, last, one) || i == first && token.text().length() == 1 && !token.capitalised() && token.spaceBefore()) {
                break;
            }
            if (i == first && words.is(i + 1, ",") && isVerb(token.lower())) {
                break;
            }
            last = i;
            if (!one && Nouns.isPlural(token.lower(), token.text()) && ends.isAtPlural(i)) {
                head = i;
                break;
            }
        }
        if (head >= 0) {
            return new NounPhrase(first, head, head + 1, words.isWord(head) || isModels(head), false);
        }
        return last < 0 ? null : singular(first, last, one);
    }

    /** "787s", "A320s": a plural of things that a number names. */
    boolean isModels(int i) {
        Token token = words.token(i);
        Token next = words.token(i + 1);
        if (token == null || token.type() == TokenType.CODE) {
            String text = token == null ? "" : token.text();
            return text.length() > 2 && text.endsWith("s") && Character.isDigit(text.charAt(text.length() - 2));
        }
        return token.isNumber() && next != null && next.is("s") && !next.spaceBefore();
    }

    /** The nouns that hyphens join to the number: "four-cylinder engines" count cylinders. */
    private NounPhrase attribute(int first) {
        if (!words.isWord(first)) {
            return null;
        }
        int end = first;
        while (end < first + LONGEST && words.joins(end + 1) && words.isWord(end + 2)) {
            end += 2;
        }
        return new NounPhrase(first, end, end + 1, Nouns.isPlural(words.lower(end), words.token(end).text()), true);
    }

    /** Whether all words from the one to the other are capitalised: "one supporting Biden" counts no Biden. */
    private boolean isName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.capitalised(i)) {
                return false;
            }
        }
        return first <= last;
    }

    /** "captured", "flowing": no noun that a number could count, unless it tells a fate ("one wounded"). */
    private boolean isParticiple(int i) {
        String word = words.lower(i);
        boolean form = word.endsWith("ed") && !word.endsWith("eed") || word.endsWith("ing") && word.length() > 5;
        return form && !words.capitalised(i) && EffectWords.ofNoun(word) == null && !words.joins(i + 1);
    }

    /** A phrase without a plural: the noun of a single thing, or none at all. */
    private NounPhrase singular(int first, int last, boolean one) {
        int head = last;
        if (one) {
            boolean active = words.lower(first).endsWith("ing");
            if (isParticiple(first) && (first == last && !active || active && isName(first + 1, last))) {
                return null;
            }
            for (int i = first; i < last; i++) {
                Token next = words.token(i + 1);
                if (People.isSingular(words.lower(i)) && next.lower().endsWith("ed") && !words.joins(i)) {
                    head = i;
                    break;
                }
            }
        } else if (last > first && ATTRIBUTES.contains(words.lower(first))) {
            return new NounPhrase(first, first, first + 1, false, true);
        } else if (isParticiple(first) || first == last && words.lower(first).endsWith("ed") && !words.lower(first).endsWith("eed")
                || first == last && (PLACED.contains(words.lower(first)) || PhraseEnds.isAdverb(words.lower(first)))) {
            return null;
        } else if (VERBS.contains(words.lower(first)) || last - first > 4
                || words.lower(last).endsWith("er") && words.is(last + 1, "than")) {
            return null;
        }
        return new NounPhrase(first, head, head + 1, false, false);
    }
}
