package org.tallymark.extraction.quantity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the words of a text that tell what befell people. */
public final class CasualtyWords {

    private CasualtyWords() {}

    /** The words that tell an effect ("killed", "death"), as they stand in the text, each once and in its order. */
    public static Set<String> in(String text, Effect effect) {
        Words words = new Words(Document.of(text, null, null));
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.document.size(); i++) {
            Token token = words.token(i);
            if (token.isWord() && (EffectWords.ofVerb(words, i) == effect || EffectWords.ofNoun(token.lower()) == effect
                    || EffectWords.ofDeed(token.lower()) == effect)) {
                found.add(token.text());
            }
        }
        return found;
    }
}
