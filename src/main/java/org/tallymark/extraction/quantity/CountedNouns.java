package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Says what a counted noun makes of a figure: unit, kind and span. */
final class CountedNouns {

    /** Nouns that measure out another: the phrase goes on with "of". */
    private static final Set<String> MEASURE_HEADS = Set.of("unit", "piece", "pair", "bag", "case", "stick", "roll", "box", "load",
            "group", "bottle", "set", "batch", "round", "count", "packet", "pack", "sack", "crate", "truckload", "boatload", "bundle",
            "container", "head", "tin", "sheet", "glass", "slice", "drop", "type", "kind");

    private final Words words;
    private final NounPhrases phrases;

    CountedNouns(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Gives a figure the noun it counts: its lemma as the unit, and the kind that the noun tells. */
    void count(Draft draft, NounPhrase phrase) {
        if (!group(draft, phrase)) {
            noun(draft, phrase);
        }
    }

    /** "a 30-million population", "a 2,000-strong crowd": how many people make up a group. */
    private boolean group(Draft draft, NounPhrase phrase) {
        boolean sized = !phrase.plural() && draft.high != null && draft.high.compareTo(BigDecimal.TEN) > 0
                && words.isAny(phrase.head(), "population", "audience", "workforce", "electorate");
        boolean strong = phrase.joined() && words.is(phrase.head(), "strong");
        if (!sized && !strong) {
            return false;
        }
        draft.person = sized || !words.isAny(phrase.end(), "fleet", "armada", "convoy", "herd", "flotilla");
        draft.unit = draft.person ? "person" : "1";
        draft.kind = draft.person ? Kind.PEOPLE : Kind.COUNT;
        draft.cover(draft.first, sized && phrase.joined() ? phrase.head() : phrase.end());
        draft.rule("count.group");
        return true;
    }

    private void noun(Draft draft, NounPhrase phrase) {
        Token head = words.token(phrase.head());
        String lemma = lemma(head, phrase);
        draft.head = phrase.head();
        draft.countedFirst = phrase.first();
        draft.countedEnd = phrase.end();
        draft.cover(draft.first, phrase.end());
        draft.person = People.isHead(head, lemma) && !isCraft(phrase, lemma) || EffectWords.ofNoun(head.lower()) != null && !phrase.joined();
        draft.unit = draft.person ? "person" : lemma;
        draft.kind = draft.person || lemma.equals("job") ? Kind.PEOPLE : Kind.COUNT;
        draft.rule(phrase.joined() ? "count.attribute" : "count.noun");
        if (People.isForce(lemma) || phrase.head() > phrase.first() && People.isForce(words.lower(phrase.head() - 1), lemma)) {
            draft.kind = Kind.FORCES;
            draft.rule("count.forces");
        } else if (draft.person) {
            draft.rule("count.people");
        }
        if (MEASURE_HEADS.contains(lemma) && words.is(phrase.end(), "of")) {
            NounPhrase inner = phrases.at(phrase.end() + 1, true);
            draft.countedEnd = inner == null ? phrase.end() : inner.end();
        }
    }

    /** "Su-34 bombers", "stealth fighters": aircraft and ships whose name people have too. */
    private boolean isCraft(NounPhrase phrase, String lemma) {
        if (!People.isForce(lemma)) {
            return false;
        }
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (words.isNumber(i) || words.token(i).type() == TokenType.CODE || words.isAny(i, "stealth", "strategic", "jet", "heavy", "warplane", "dive", "torpedo")) {
                return true;
            }
        }
        return false;
    }

    private String lemma(Token head, NounPhrase phrase) {
        StringBuilder word = new StringBuilder();
        int from = phrase.head();
        while (words.joins(from - 1) && from - 2 >= phrase.first() && !phrase.joined()) {
            from -= 2;
        }
        for (int i = from; i < phrase.head(); i++) {
            word.append(words.lower(i));
        }
        if (head.is("s") && words.isNumber(phrase.head() - 1)) {
            int name = words.joins(phrase.head() - 2) && phrase.head() - 3 >= phrase.first() ? phrase.head() - 3 : phrase.head() - 1;
            boolean named = name == phrase.head() - 1 && name > phrase.first() && words.capitalised(name - 1);
            return words.document.quote(named ? name - 1 : name, phrase.head()).toLowerCase(Locale.ROOT);
        }
        if (phrase.plural() && Nouns.isInitials(head.text())) {
            return word + head.lower().substring(0, head.lower().length() - 1);
        }
        return word + (phrase.plural() ? Nouns.lemma(head.lower()) : head.lower());
    }
}
