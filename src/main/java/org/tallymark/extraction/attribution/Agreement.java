package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** What a pronoun can stand for: a man, a woman, a thing or several. */
enum Agreement {
    HE, SHE, IT, THEY;

    private static final Set<String> MEN = Set.of("mr", "sir", "lord", "king", "prince", "spokesman", "chairman", "father", "brother",
            "congressman", "councilman", "man", "businessman", "husband", "son", "policeman");
    private static final Set<String> WOMEN = Set.of("mrs", "ms", "miss", "madam", "lady", "queen", "princess", "spokeswoman",
            "chairwoman", "mother", "sister", "congresswoman", "councilwoman", "woman", "businesswoman", "wife", "daughter", "policewoman");
    private static final Set<String> SEVERAL = Set.of("police", "people", "media", "authorities", "men", "women");

    /** What a pronoun asks for, or null where a word is none. */
    static Agreement of(String lower) {
        return switch (lower) {
            case "he", "his", "him" -> HE;
            case "she", "her" -> SHE;
            case "it", "its" -> IT;
            case "they", "their", "them" -> THEY;
            default -> null;
        };
    }

    boolean isPerson() {
        return this == HE || this == SHE;
    }

    boolean isThing() {
        return this == IT;
    }

    /** Whether a mention can be what the pronoun stands for. */
    boolean fits(Document document, Range mention, boolean person) {
        return switch (this) {
            case HE -> person && !has(document, mention, WOMEN);
            case SHE -> person && !has(document, mention, MEN);
            case IT -> !person && !isSeveral(document, mention);
            case THEY -> !person;
        };
    }

    /** Whether a mention without a name is one person ("the commander", "a spokesman"). */
    static boolean isBearer(Document document, Range mention) {
        Token head = document.token(head(document, mention));
        String word = head.lower();
        boolean title = SourceKinds.ofTitle(word) != null || SourceKinds.ofHead(word) == HopKind.UNNAMED || MEN.contains(word) || WOMEN.contains(word);
        return title && !head.capitalised() && !isSeveral(document, mention);
    }

    private static boolean isSeveral(Document document, Range mention) {
        String word = document.token(head(document, mention)).lower();
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !document.token(head(document, mention)).capitalised();
        return plural || SEVERAL.contains(word) || word.endsWith("s") && SourceKinds.ofHead(word) == HopKind.UNNAMED;
    }

    /** The last word before a preposition or mark. */
    private static int head(Document document, Range mention) {
        int i = mention.first() + 1;
        while (i < mention.end() && document.token(i).isWord() && !Grammar.PREPOSITIONS.contains(document.token(i).lower())) {
            i++;
        }
        return i - 1;
    }

    private static boolean has(Document document, Range mention, Set<String> words) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (words.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
