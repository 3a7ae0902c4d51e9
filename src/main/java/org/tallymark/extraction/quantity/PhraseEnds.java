package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Says where the noun phrase behind a number ends: which words stop it, which signs may stand inside it. */
final class PhraseEnds {

    private static final Set<String> PLURAL_MODIFIERS = Set.of("sports", "arms", "sales", "rights", "women", "men",
            "savings", "goods", "systems", "operations", "news", "customs", "communications", "human", "claims", "police",
            "media", "data", "staff", "missing", "wounded", "injured", "dead", "homeless", "children", "people", "futures",
            "works", "services", "securities", "electronics", "forces", "aircraft", "bonds", "fish", "sheep", "cattle",
            "series", "headquarters", "personnel", "crew");
    private static final Set<String> ADJECTIVES_IN_LY = Set.of("early", "daily", "weekly", "monthly", "yearly", "elderly",
            "friendly", "family", "assembly", "deadly", "ally", "rally", "reply", "supply", "fly", "italy", "costly", "lovely",
            "lonely", "ugly", "quarterly", "hourly", "butterfly", "bully", "anomaly", "monopoly", "july", "belly", "jelly",
            "oily", "holy", "kindly", "orderly", "likely", "unlikely", "early-stage", "newly", "highly", "fully", "heavily",
            "badly", "recently", "partly", "previously", "specially", "locally", "publicly", "privately", "federally");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "gov", "sen", "rep", "gen", "col", "lt", "prof", "capt", "st");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** What looks like a plural behind the plural that is counted, but is none that it modifies: "killed 12 people weeks after". */
    private static final Set<String> ADVERBIAL = Set.of("days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades",
            "nights", "ages", "overseas", "upstairs", "downstairs", "indoors", "outdoors", "nowadays", "sundays", "mondays", "fridays",
            "saturdays", "weekends", "downwards", "upwards");
    /** Who a headline or a text without commas lets speak behind what it says: "12 soldiers killed, 5 rebels sources say". */
    private static final Set<String> SPEAKERS = Set.of("officials", "sources", "reports", "police", "others", "people");
    private static final Set<String> VAGUE = Set.of("one", "dozens", "hundreds", "thousands", "several");

    private final Words words;
    private final Units units;

    PhraseEnds(Words words) {
        this.words = words;
        this.units = new Units(words, new LocalCurrencies(words));
    }

    /** Signs and numbers that may stand inside a phrase: hyphens, a quoted or bracketed modifier, "Boeing 787". */
    boolean isInner(int i, int first, int last) {
        Token token = words.token(i);
        Token next = words.token(i + 1);
        if (next == null) {
            return false;
        }
        if (token.isAny("-", "‑", "/")) {
            return !token.spaceBefore() && !next.spaceBefore() && (last == i - 1 || !words.isWord(i - 1)) || isSuspended(i, last)
                    || isCapitals(i - 1) && next.isNumber() && !next.spaceBefore();
        }
        if (token.isAny("\"", "“", "'", "‘", "[")) {
            return !next.spaceBefore() && next.isWord() && token.spaceBefore();
        }
        if (token.isAny("]", "”", "\"", "’")) {
            return !token.spaceBefore() && next.isWord() && next.spaceBefore() && !NounPhrases.isStop(next)
                    && !NounPhrases.isVerb(next.lower());
        }
        if (token.is(",")) {
            return last == first && i == first + 1 && !words.capitalised(last) && !words.capitalised(i + 1) && next.isWord()
                    && !NounPhrases.isStop(next) && !NumberWords.counts(next.lower()) && !VAGUE.contains(next.lower()) && pluralAhead(i + 1);
        }
        if (token.is(".")) {
            return !token.spaceBefore() && words.capitalised(i - 1) && words.in(i - 1, TITLES) && next.capitalised();
        }
        if (token.is("&")) {
            return last == i - 1 && last >= first && next.isWord();
        }
        if (token.type() == TokenType.CODE) {
            return last < 0 || words.capitalised(last) || next.isWord() || words.joins(i + 1);
        }
        if (token.isNumber() && (words.joins(i - 1) && i > first || words.isAny(i - 1, "-") && isCapitals(i - 2))) {
            return true;
        }
        if (token.isNumber() && i == first && token.spaceBefore() && token.text().length() == 3
                && (words.joins(i + 1) || next.capitalised() && next.isWord())) {
            return true;
        }
        return token.isNumber() && (last == i - 1 && !(last >= first && words.lower(last).endsWith("ed") && !words.joins(last - 1)) && last >= first && next.isWord() && !NounPhrases.isStop(next)
                || i == first && token.spaceBefore() && units.unit(next.is("-") ? i + 2 : i + 1) != null);
    }

    /**
     * The token behind a model's number that goes on with a name: "M-16", "Boeing 777-300ER".
     *
     * @return the number's own index where it belongs to no name
     */
    int modelEnd(int number, int first, int last) {
        boolean joined = last == number - 2 && words.joins(number - 1);
        if (!words.isNumber(number) || last < first || !words.capitalised(last) || !joined && last != number - 1) {
            return number;
        }
        int end = number + 1;
        while ((words.joins(end) || joined && words.is(end, "/") && !words.token(end).spaceBefore())
                && (words.isNumber(end + 1) || words.token(end + 1) != null && words.token(end + 1).type() == TokenType.CODE)) {
            end += 2;
        }
        return joined && !words.joins(end) || end > number + 1 ? end : number;
    }

    static boolean isWeekday(Token token) {
        return token != null && token.capitalised() && WEEKDAYS.contains(token.lower());
    }

    /** The hyphen of "coal- and gas-fired plants", of "low- to middle-income families". */
    private boolean isSuspended(int hyphen, int last) {
        return last == hyphen - 1 && !words.token(hyphen).spaceBefore() && words.isAny(hyphen + 1, "and", "or", "to")
                && words.isWord(hyphen + 2) && words.joins(hyphen + 3);
    }

    /** "COVID" of "COVID -19 tests". */
    private boolean isCapitals(int i) {
        Token token = words.token(i);
        return token != null && token.isWord() && token.text().length() > 3 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /** "critically", but not "family". */
    static boolean isAdverb(String word) {
        return word.endsWith("ly") && !ADJECTIVES_IN_LY.contains(word) && word.length() > 4;
    }

    /** Whether a word cannot belong to the phrase any more. */
    boolean stops(int i, int first, int last, boolean one) {
        Token token = words.token(i);
        String word = token.lower();
        if (words.isAny(i - 1, "-") && isSuspended(i - 1, i - 2)) {
            return false;
        }
        if (token.is("and") && !one && last >= first && !Nouns.isPlural(words.lower(last), words.token(last).text())) {
            return !pluralAhead(i + 1);
        }
        if (token.isAny("most", "least") && i == first && words.isWord(i + 1) && !NounPhrases.isStop(words.token(i + 1))) {
            return false;
        }
        if (token.text().equals("A") && words.joins(i + 1) && words.isNumber(i + 2)) {
            return false;
        }
        if (NounPhrases.isStop(token)) {
            return !(words.joins(i + 1) && !token.isAny("and", "or", "the", "a") && words.isWord(i + 2))
                    && !(token.isAny("off", "up", "down", "in", "out", "on", "over", "only") && i > first && words.joins(i - 1));
        }
        if (i == first && (word.equals("last") || word.equals("next")) && words.isAny(i + 1, "year", "month", "week", "night", "quarter", "season", "summer", "winter",
                "spring", "autumn", "fall", "weekend")) {
            return true;
        }
        if (isWeekday(token) && (!words.isWord(i + 1) || NounPhrases.isStop(words.token(i + 1))
                || NounPhrases.isVerb(words.lower(i + 1)))) {
            return true;
        }
        if (last < first) {
            return word.endsWith("ing") && words.isAny(i + 1, "the", "a", "an", "his", "her", "its", "their", "to");
        }
        boolean afterHyphen = words.joins(i - 1);
        boolean lives = !one && word.equals("lives");
        if (NounPhrases.isVerb(word) && !afterHyphen && !words.joins(i + 1) && !lives) {
            return true;
        }
        if (isAdverb(word)) {
            return true;
        }
        if (one && word.endsWith("ed") && word.length() > 4 && !afterHyphen) {
            return !words.isWord(i + 1) || NounPhrases.isStop(words.token(i + 1)) || words.lower(i + 1).endsWith("ly");
        }
        return false;
    }

    /** A plural ends the phrase unless it modifies the next noun ("sports teams", "United Nations troops"). */
    boolean isAtPlural(int i) {
        Token token = words.token(i);
        Token next = words.token(i + 1);
        if (words.joins(i + 1) && words.isWord(i + 2)) {
            return false;
        }
        if (words.is(i + 1, "'") && words.isWord(i + 2)) {
            return NounPhrases.isStop(words.token(i + 2));
        }
        if (next == null || !next.isWord() || next.lineBefore() > 0 || NounPhrases.isStop(next)
                || NounPhrases.isVerb(next.lower()) || next.is("'s") && NounPhrases.isStop(words.token(i + 2))) {
            return true;
        }
        if (next.is("'s")) {
            return !words.isWord(i + 2);
        }
        boolean plural = Nouns.isPlural(next.lower(), next.text());
        if (ADVERBIAL.contains(next.lower())) {
            return true;
        }
        if (token.is("people") && EffectWords.ofNoun(next.lower()) != null && !next.lower().endsWith("s") || next.is("homeless")) {
            return true;
        }
        if (PLURAL_MODIFIERS.contains(token.lower())) {
            return !plural && !People.isSingular(next.lower()) || next.lower().endsWith("ed");
        }
        return !(token.capitalised() && (next.capitalised() || plural)) && !(plural && !SPEAKERS.contains(next.lower())
                && EffectWords.ofNoun(next.lower()) == null);
    }

    /** Whether a plural noun follows before the phrase could end: the "and" then joins modifiers. */
    boolean pluralAhead(int from) {
        for (int i = from; i < from + 6 && words.isWord(i); i++) {
            String word = words.lower(i);
            if (NounPhrases.isStop(words.token(i)) || NounPhrases.isVerb(word) && i > from) {
                return false;
            }
            if (Nouns.isPlural(word, words.token(i).text())) {
                return true;
            }
        }
        return false;
    }
}
