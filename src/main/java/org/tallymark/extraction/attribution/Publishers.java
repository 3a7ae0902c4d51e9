package org.tallymark.extraction.attribution;

import java.util.HashSet;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Who publishes a text: the caller's word, and the agency in a dateline's brackets. A publisher is no source of its own text. */
final class Publishers {

    private static final int LOOK = 4;

    private Publishers() {}

    /** The publishers' names in small letters without article. */
    static Set<String> of(Document document) {
        Set<String> names = new HashSet<>();
        if (document.publisher() != null && !document.publisher().isBlank()) {
            names.add(AttributionReader.key(document.publisher().strip()));
        }
        Clauses clauses = new Clauses(document, null);
        for (int s = 0; s < Math.min(LOOK, document.sentences().size()); s++) {
            Sentence sentence = document.sentences().get(s);
            int end = clauses.datelineEnd(sentence);
            for (int i = sentence.first(), open = -1; i < end; i++) {
                Token token = document.token(i);
                if (token.is("(")) {
                    open = i;
                } else if (token.is(")") && open >= 0 && i > open + 1) {
                    names.add(AttributionReader.key(document.quote(open + 1, i)));
                }
            }
        }
        return names;
    }
}
