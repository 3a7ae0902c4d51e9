package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.TokenType;

/** Reads what a rate is by: "$5 a barrel", "50 km/h", "3,000 tests per day", "12-cent-a-share". */
final class Rates {

    private static final Set<String> NO_RATE_BEFORE = Set.of("ago", "earlier", "later", "after", "before", "old", "long", "since",
            "from", "previously", "prior", "away", "of");

    private static final Set<String> NO_PRICED = Set.of("record", "bargain", "lot", "bit", "fraction", "loss", "gain", "rise", "drop",
            "total", "result", "fine", "fee", "fall", "move", "sum", "price", "deal", "way", "profit", "share-out", "must", "great");
    private static final java.math.BigDecimal LARGEST_PRICE = java.math.BigDecimal.valueOf(10_000);

    private final Words words;
    private final Units units;

    Rates(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** Adds the denominator that stands behind a draft's unit or noun, if any. */
    void read(Draft draft) {
        boolean yearly = words.isAny(draft.end + 1, "annum", "year", "month");
        if (draft.kind == Kind.PERCENTAGE && !yearly || draft.kind == Kind.AGE || draft.unit.indexOf('/') > 0) {
            return;
        }
        if (!at(draft, draft.end, true) && draft.kind == Kind.MEASUREMENT && words.is(draft.end, "of")) {
            int i = draft.end + 1;
            int limit = i + 4;
            while (i < limit && words.token(i) != null && (words.isWord(i) || words.token(i).type() == TokenType.CODE) && !NounPhrases.isStop(words.lower(i))) {
                i++;
            }
            at(draft, i, false);
        }
    }

    /** "£9bn ($11.4bn) a year": the rate holds for the amount before the bracket and for that in it. */
    void behindBrackets(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft outer = drafts.get(i - 1);
            Draft inner = drafts.get(i);
            boolean bracket = outer.kind == Kind.MONEY && inner.kind == Kind.MONEY && words.is(outer.end, "(") && words.is(inner.end, ")")
                    && inner.first - outer.end <= 2 && outer.unit.indexOf('/') < 0 && inner.unit.indexOf('/') < 0;
            if (bracket && at(outer, inner.end + 1, false)) {
                at(inner, inner.end + 1, false);
            }
        }
    }

    private boolean at(Draft draft, int from, boolean spans) {
        int at = from;
        boolean joined = words.joins(at) || words.is(at, "-") && words.isAny(at + 1, "a", "an", "per") && words.is(at + 2, "-");
        if (joined) {
            at++;
        }
        boolean slash = words.is(at, "/");
        boolean per = slash || words.isAny(at, "per", "every");
        if (!per && !words.isAny(at, "a", "an") || !words.sameSentence(draft.first, at)) {
            return false;
        }
        if (words.is(at, "every") && draft.kind != Kind.COUNT) {
            return false;
        }
        at++;
        if (words.joins(at) || joined && words.is(at, "-")) {
            at++;
        }
        if (per && !slash && draft.kind != Kind.MONEY && draft.kind != Kind.MEASUREMENT && perMany(draft, at, spans)) {
            return true;
        }
        Units.Match match = units.denominator(at);
        String code = match == null ? null : match.code();
        int end = match == null ? at : match.end();
        if (code == null && !per && isPrice(draft, at)) {
            code = Nouns.lemma(words.lower(at));
            end = at + 1;
        }
        if (code == null) {
            if (!per || slash && draft.kind == Kind.COUNT || !words.isWord(at) || NounPhrases.isStop(words.lower(at))
                    || words.is(at, "cent") || words.is(at - 1, "every")) {
                return false;
            }
            code = Nouns.lemma(words.lower(at));
            end = at + 1;
        }
        boolean back = (words.in(end, NO_RATE_BEFORE) || isLater(end)) && !(words.is(end, "from") && (words.isNumber(end + 1) || words.isNumber(end + 2)));
        if (!per && !joined && (back || words.token(at).text().length() == 1)) {
            return false;
        }
        if (!per && draft.kind == Kind.COUNT && !draft.unit.equals("1")
                && !Set.of("a", "mo", "wk", "d", "h", "min", "s").contains(code)) {
            return false;
        }
        draft.unit += "/" + code;
        draft.rule("unit.rate");
        if (spans) {
            draft.cover(draft.first, end);
        }
        return true;
    }

    /** "a year on from the war", "a month on, the shops are open": not for what something is spent each year. */
    private boolean isLater(int on) {
        return words.is(on, "on") && (!words.isWord(on + 1) && !words.isNumber(on + 1) && !words.isAny(on + 1, "$", "£", "€") || words.isAny(on + 1, "from", "since"));
    }

    /** "20 cases per 100,000 people", "3 per million": a rate by a round number of a thing, in UCUM's way of L/(100.km). */
    private boolean perMany(Draft draft, int at, boolean spans) {
        String zeros = switch (words.lower(at)) {
            case "thousand" -> "1000";
            case "million" -> "1000000";
            case "billion" -> "1000000000";
            default -> words.isNumber(at) ? words.token(at).text().replaceAll("[,.\\s]", "") : "";
        };
        if (zeros.length() < 3 || zeros.charAt(0) != '1' || !zeros.substring(1).chars().allMatch(digit -> digit == '0')) {
            return false;
        }
        NounPhrase phrase = words.isWord(at + 1) && !NounPhrases.isStop(words.token(at + 1)) ? new NounPhrases(words).at(at + 1, false) : null;
        boolean counted = phrase != null && phrase.plural();
        String lemma = counted ? Nouns.lemma(words.lower(phrase.head())) : null;
        String noun = counted && People.isHead(words.token(phrase.head()), lemma) ? "person" : lemma;
        draft.unit += "/" + (noun == null ? zeros : "(" + zeros + "." + noun + ")");
        draft.rule("unit.rate");
        if (spans) {
            draft.cover(draft.first, counted ? phrase.end() : at + 1);
        }
        return true;
    }

    /** "$28 a pill": a small price for each of a thing, where the noun ends the phrase. */
    private boolean isPrice(Draft draft, int noun) {
        String word = words.lower(noun);
        return draft.kind == Kind.MONEY && draft.low.compareTo(LARGEST_PRICE) < 0 && words.isWord(noun) && word.length() > 2
                && !words.capitalised(noun) && !NO_PRICED.contains(word) && !NounPhrases.isStop(word) && !NounPhrases.isVerb(word)
                && !word.endsWith("ly") && !Nouns.isPlural(word, words.token(noun).text()) && words.token(noun).lineBefore() == 0
                && (!words.isWord(noun + 1) || words.isAny(noun + 1, "and", "or", "for", "in", "to", "from", "by", "when", "if", "but",
                        "plus", "more", "less", "while", "because"));
    }
}
