package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Reads what a figure counts from the subject of its clause: "the number of people injured rose to 400". */
final class NumberSubjects {

    /** How far before the figure its subject may open, in tokens. */
    private static final int REACH = 20;
    private static final Set<String> COUNTERS = Set.of("number", "numbers", "total", "count", "tally");
    /** Words right before a figure that is the value of its subject. */
    private static final Set<String> LINKS = Set.of("to", "at", "by", "from", "reached", "hit", "was", "is", "were", "exceeded", "exceeds",
            "exceeding", "passed", "topped", "tops", "totaled", "totalled", "numbered", "neared", "nears", "approached", "surpassed");
    private static final Set<String> DETERMINERS = Set.of("the", "those", "these", "all", "its", "their", "his", "her", "our");

    private final Words words;
    private final NounPhrases phrases;
    private final CountedNouns nouns;

    NumberSubjects(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.nouns = new CountedNouns(words, phrases);
    }

    void read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.COUNT && draft.unit.equals("1") && draft.countedFirst < 0 && !draft.isScore()
                    && words.in(draft.first - 1, LINKS)) {
                subject(draft);
            }
        }
    }

    private void subject(Draft draft) {
        int least = Math.max(words.sentenceFirst(draft.first), draft.first - REACH);
        for (int i = draft.first - 2; i >= least; i--) {
            if (words.isAny(i, ";", ":", "that", "which", "while", "but")) {
                return;
            }
            if (words.is(i, "of") && words.in(i - 1, COUNTERS) && !words.is(i - 2, "a")) {
                int at = words.in(i + 1, DETERMINERS) ? i + 2 : i + 1;
                NounPhrase phrase = phrases.at(at, false);
                if (phrase != null && phrase.end() < draft.first) {
                    count(draft, phrase);
                }
                return;
            }
        }
    }

    private void count(Draft draft, NounPhrase phrase) {
        nouns.count(draft, phrase);
        Effect effect = EffectWords.ofNoun(words.lower(phrase.head()));
        if (effect == null && draft.person) {
            effect = EffectWords.ofVerb(words.lower(phrase.end()));
        }
        draft.effect = effect;
        draft.elided = true;
        draft.rules.removeAll(List.of("count.bare", "count.noun"));
        draft.rule("count.subject");
        if (effect != null) {
            draft.rule(EffectWords.rule(effect));
        }
    }
}
