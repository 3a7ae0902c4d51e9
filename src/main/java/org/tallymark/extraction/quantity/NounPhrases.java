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
    private static final Set<String> PLURAL_MODIFIERS = Set.of("sports", "arms", "sales", "rights", "women", "men",
            "savings", "goods", "systems", "operations", "news", "customs", "communications", "human", "claims", "police",
            "media", "data", "staff", "missing", "wounded", "injured", "dead", "homeless", "children", "people", "futures",
            "works", "services", "securities", "electronics", "forces", "aircraft", "bonds", "fish", "sheep", "cattle",
            "series", "headquarters", "personnel");
    private static final Set<String> ADJECTIVES_IN_LY = Set.of("early", "daily", "weekly", "monthly", "yearly", "elderly",
            "friendly", "family", "assembly", "deadly", "ally", "rally", "reply", "supply", "fly", "italy", "costly", "lovely",
            "lonely", "ugly", "quarterly", "hourly", "butterfly", "bully", "anomaly", "monopoly", "july", "belly", "jelly",
            "oily", "holy", "kindly", "orderly", "likely", "unlikely", "early-stage", "newly", "highly", "fully", "heavily",
            "badly", "recently", "partly", "previously", "specially", "locally", "publicly", "privately", "federally");

    private final Words words;
    private final Units units;

    NounPhrases(Words words) {
        this.words = words;
        this.units = new Units(words);
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
                if (!one && token.isNumber() && isModelPlural(i)) {
                    head = i + 1;
                    break;
                }
                if (isInner(i, first, last)) {
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
            if (stops(i, first, last, one)) {
                break;
            }
            last = i;
            if (!one && Nouns.isPlural(token.lower(), token.text()) && endsAtPlural(i)) {
                head = i;
                break;
            }
        }
        if (head >= 0) {
            return new NounPhrase(first, head, head + 1, true, false);
        }
        return last < 0 ? null : singular(first, last, one);
    }

    /** "787s": a plural of things named by a number. */
    private boolean isModelPlural(int i) {
        Token next = words.token(i + 1);
        return next != null && next.is("s") && !next.spaceBefore();
    }

    /** Signs and numbers that may stand inside a phrase: hyphens, a quoted or bracketed modifier, "Boeing 787". */
    private boolean isInner(int i, int first, int last) {
        Token token = words.token(i);
        Token next = words.token(i + 1);
        if (next == null) {
            return false;
        }
        if (token.isAny("-", "‑", "/")) {
            return !token.spaceBefore() && !next.spaceBefore() && last == i - 1;
        }
        if (token.isAny("\"", "“", "'", "‘", "[")) {
            return !next.spaceBefore() && next.isWord() && token.spaceBefore();
        }
        if (token.isAny("]", "”", "\"", "’")) {
            return !token.spaceBefore() && next.isWord() && next.spaceBefore() && !isStop(next)
                    && !VERBS.contains(next.lower());
        }
        if (token.is(",")) {
            return last == first && i == first + 1 && !words.capitalised(last) && !words.capitalised(i + 1) && next.isWord()
                    && !isStop(next) && pluralAhead(i + 1);
        }
        if (token.is("&")) {
            return last == i - 1 && last >= first && next.isWord();
        }
        if (token.type() == TokenType.CODE) {
            return last < 0 || words.capitalised(last) || next.isWord();
        }
        return token.isNumber() && (last == i - 1 && last >= first && next.isWord() && !isStop(next)
                || i == first && token.spaceBefore() && units.unit(next.is("-") ? i + 2 : i + 1) != null);
    }

    private boolean stops(int i, int first, int last, boolean one) {
        Token token = words.token(i);
        String word = token.lower();
        if (token.is("and") && !one && last >= first && !Nouns.isPlural(words.lower(last), words.token(last).text())) {
            return !pluralAhead(i + 1);
        }
        if (token.isAny("most", "least") && i == first && words.isWord(i + 1) && !isStop(words.token(i + 1))) {
            return false;
        }
        if (isStop(token)) {
            return !(words.joins(i + 1) && !token.isAny("and", "or", "the", "a") && words.isWord(i + 2))
                    && !(token.isAny("off", "up", "down", "in", "out", "on", "over") && i > first && words.joins(i - 1));
        }
        if (last < first) {
            return word.endsWith("ing") && words.isAny(i + 1, "the", "a", "an", "his", "her", "its", "their", "to");
        }
        boolean afterHyphen = words.joins(i - 1);
        if (VERBS.contains(word) && !afterHyphen && !words.joins(i + 1)) {
            return true;
        }
        if (word.endsWith("ly") && !ADJECTIVES_IN_LY.contains(word) && word.length() > 4) {
            return true;
        }
        if (one && word.endsWith("ed") && word.length() > 4 && !afterHyphen) {
            return !words.isWord(i + 1) || isStop(words.token(i + 1)) || words.lower(i + 1).endsWith("ly");
        }
        return false;
    }

    /** Whether a plural noun follows before the phrase could end: the "and" then joins modifiers. */
    private boolean pluralAhead(int from) {
        for (int i = from; i < from + 6 && words.isWord(i); i++) {
            String word = words.lower(i);
            if (isStop(words.token(i)) || VERBS.contains(word) && i > from) {
                return false;
            }
            if (Nouns.isPlural(word, words.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** A plural ends the phrase unless it modifies the next noun ("sports teams", "United Nations troops"). */
    private boolean endsAtPlural(int i) {
        Token token = words.token(i);
        Token next = words.token(i + 1);
        if (words.is(i + 1, "'") && words.isWord(i + 2)) {
            return isStop(words.token(i + 2));
        }
        if (next == null || !next.isWord() || next.lineBefore() > 0 || isStop(next)
                || VERBS.contains(next.lower()) || next.is("'s")) {
            return true;
        }
        boolean plural = Nouns.isPlural(next.lower(), next.text());
        if (PLURAL_MODIFIERS.contains(token.lower())) {
            return !plural && !People.isSingular(next.lower()) || next.lower().endsWith("ed");
        }
        return !(token.capitalised() && (next.capitalised() || plural));
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

    /** A phrase without a plural: the noun of a single thing, or none at all. */
    private NounPhrase singular(int first, int last, boolean one) {
        int head = last;
        if (one) {
            for (int i = first; i < last; i++) {
                Token next = words.token(i + 1);
                if (People.isSingular(words.lower(i)) && next.lower().endsWith("ed") && !words.joins(i)) {
                    head = i;
                    break;
                }
            }
        } else if (VERBS.contains(words.lower(first)) || last - first > 4
                || words.lower(last).endsWith("er") && words.is(last + 1, "than")) {
            return null;
        }
        return new NounPhrase(first, head, head + 1, false, false);
    }
}
