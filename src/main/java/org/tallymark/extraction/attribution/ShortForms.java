package org.tallymark.extraction.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** The abbreviations that a text explains ("Harbour Workers Union (HWU)", "the Harbour Workers Union, HWU,"). Built in one pass. */
final class ShortForms {

    private static final int LONGEST = 10;

    private final Document document;
    private final Map<String, Range> names = new HashMap<>();

    ShortForms(Document document) {
        this.document = document;
        for (int i = 2; i + 1 < document.size(); i++) {
            boolean bracket = document.token(i - 1).is("(") && document.token(i + 1).is(")");
            boolean commas = document.token(i - 1).is(",") && !document.token(i + 1).isNumber();
            if ((bracket || commas) && isShort(document.token(i))) {
                Range name = before(i - 1);
                if (!name.isEmpty() && initials(name, document.token(i).lower()) * 2 >= (bracket ? 1 : name.end() - name.first())) {
                    names.putIfAbsent(document.token(i).text(), name);
                }
            }
        }
    }

    /** The name in full that an abbreviation stands for, or null. */
    Range full(String text) {
        return names.get(text);
    }

    private static boolean isShort(Token token) {
        String text = token.text();
        return token.isWord() && text.length() > 1 && text.length() <= LONGEST && text.indexOf('.') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The run of capitalised words before a mark, two at least. */
    private Range before(int mark) {
        int first = mark;
        int words = 0;
        while (first > 0 && mark - first < LONGEST && document.token(first).lineBefore() == 0) {
            Token token = document.token(first - 1);
            boolean link = first < mark && token.isAny("of", "for", "and", "the", "on", "de", "-") && first > 1 && (document.token(first - 2).capitalised() || token.is("the"));
            boolean word = token.isWord() && token.capitalised() && !Grammar.DETERMINERS.contains(token.lower());
            if (!word && !link) {
                break;
            }
            words += word ? 1 : 0;
            first--;
        }
        while (first < mark && (!document.token(first).capitalised() || Grammar.DETERMINERS.contains(document.token(first).lower()))) {
            first++;
        }
        return words < 2 ? Range.EMPTY : new Range(first, mark);
    }

    /** How many words of a name have their first letter in the abbreviation. */
    private int initials(Range name, String lower) {
        int found = 0;
        for (int i = name.first(); i < name.end(); i++) {
            Token token = document.token(i);
            found += token.capitalised() && lower.indexOf(token.lower().charAt(0)) >= 0 ? 1 : 0;
        }
        return found;
    }
}
