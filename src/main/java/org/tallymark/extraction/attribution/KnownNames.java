package org.tallymark.extraction.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/**
 * The sources of a caller's registry where a text names them, however odd the name is. A common noun is no name, though a source may be called by
 * it: "Police" the band does not make one of the police. What is looked up is bounded by the text, whatever is known.
 */
final class KnownNames {

    /** In tokens: of the names that are longer hardly one is ever written out. */
    private static final int LONGEST = 12;

    private final Document document;
    private final SourceRegistry registry;
    /** The tokens that were asked for, and those of them at which a known name begins. */
    private final BitSet asked = new BitSet();
    private final BitSet beginning = new BitSet();
    private Map<SourceRegistry.Known, String> fullest;

    KnownNames(Document document, SourceRegistry registry) {
        this.document = document;
        this.registry = registry;
    }

    boolean isEmpty() {
        return registry == SourceRegistry.NONE;
    }

    /** The source that a run of tokens names, or null. */
    SourceRegistry.Known at(int first, int end) {
        if (isEmpty() || end <= first || end - first > LONGEST) {
            return null;
        }
        SourceRegistry.Known known = registry.find(written(first, end)).orElse(null);
        return known != null && isName(known, first, end) ? known : null;
    }

    /** The source that a name read from the text stands for, or null. */
    SourceRegistry.Known called(String name, boolean opensSentence) {
        SourceRegistry.Known known = isEmpty() ? null : registry.find(name).orElse(null);
        if (known == null) {
            return null;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean capital = Character.isUpperCase(last.codePointAt(0));
        boolean alone = last.length() == name.length();
        boolean common = isCommon(last.toLowerCase(java.util.Locale.ROOT));
        return common && (!capital || alone && opensSentence) || alone && !common && !capital && !known.isSpelled(name) && !name.startsWith("@") ? null : known;
    }

    /** The kind of whoever a run of tokens names, be it known to the caller or to the world; or null. */
    HopKind kind(int first, int end) {
        SourceRegistry.Known known = at(first, end);
        return known == null ? SourceKinds.known(document.quote(first, end)) : known.kind();
    }

    /** The longest known name that ends before a token, or an empty range. */
    Range before(int end, int from) {
        for (int first = Math.max(from, end - LONGEST); !isEmpty() && first < end; first++) {
            if (begins(first) && at(first, end) != null) {
                return new Range(first, end);
            }
        }
        return Range.EMPTY;
    }

    /** The longest known name that begins at a token, or an empty range. */
    Range after(int first, int to) {
        for (int end = Math.min(to, first + LONGEST); end > first && begins(first); end--) {
            if (at(first, end) != null) {
                return new Range(first, end);
            }
        }
        return Range.EMPTY;
    }

    private boolean begins(int first) {
        if (isEmpty() || isSign(document.token(first))) {
            return false;
        }
        if (!asked.get(first)) {
            asked.set(first);
            int end = first + 1;
            while (!beginning.get(first) && end <= Math.min(document.size(), first + LONGEST) && mayGoOn(first, end)) {
                beginning.set(first, at(first, end) != null);
                end++;
            }
        }
        return beginning.get(first);
    }

    private boolean mayGoOn(int first, int end) {
        boolean article = end == first + 1 && document.token(first).isAny("the", "a", "an");
        return article || registry.mayBegin(written(first, end));
    }

    /** A name right before a verb that ends as no other subject would ("Olsen's said"), or an empty range. */
    Range odd(int verb, int from) {
        Token last = document.token(verb - 1);
        boolean owner = verb > from && last.is("'s");
        if (!owner && !(verb > from && (last.type() == TokenType.SIGN || Grammar.PREPOSITIONS.contains(last.lower())))) {
            return Range.EMPTY;
        }
        Range known = before(verb, from);
        boolean shop = owner && verb - 2 >= from && document.token(verb - 2).capitalised() && document.token(verb).isAny("said", "says");
        return known.isEmpty() && shop ? new Range(verb - 2, verb) : known;
    }

    /** The longest name that the text gives a source somewhere, at least the one that it has here. */
    String inFull(SourceRegistry.Known known, String here) {
        if (known.aliases().isEmpty()) {
            return here;
        }
        if (fullest == null) {
            fullest = new HashMap<>();
            document.sentences().forEach(this::collect);
        }
        String full = fullest.getOrDefault(known, here);
        return full.length() > here.length() ? full : here;
    }

    /** What all names of a source that is known share, and all spellings of one that is not. */
    String identity(String name) {
        return AttributionReader.key(isEmpty() ? name : registry.find(name).map(SourceRegistry.Known::name).orElse(name));
    }

    private void collect(Sentence sentence) {
        int i = sentence.first();
        while (i < sentence.end()) {
            Range name = document.token(i).capitalised() ? after(i, sentence.end()) : Range.EMPTY;
            if (!name.isEmpty()) {
                fullest.merge(at(name.first(), name.end()), SourceKinds.withoutArticle(written(name.first(), name.end())),
                        (one, other) -> other.length() > one.length() ? other : one);
            }
            i = name.isEmpty() ? i + 1 : name.end();
        }
    }

    /** Whether the words stand as a name: one alone is written as one, and a noun that describes sources has its capital. */
    private boolean isName(SourceRegistry.Known known, int first, int end) {
        int start = end - first > 1 && document.token(first).isAny("the", "a", "an") ? first + 1 : first;
        Token last = document.token(end - 1);
        boolean just = known.isSpelled(written(start, end));
        if (isSign(document.token(first)) || isSign(last) && !just) {
            return false;
        }
        boolean spelled = last.capitalised() || just;
        if (end - start > 1) {
            return spelled || !isCommon(last.lower());
        }
        return (spelled || last.lower().startsWith("@")) && !isCommon(last.lower()) && !Grammar.SUBJECT_PRONOUNS.contains(last.lower())
                && !Grammar.DETERMINERS.contains(last.lower());
    }

    /** A mark at the end is of the name only where the name is known with it ("Yahoo!"). */
    private static boolean isSign(Token token) {
        return token.type() == TokenType.SIGN;
    }

    private static boolean isCommon(String lower) {
        return SourceKinds.ofHead(lower) != null || SourceKinds.ofTitle(lower) != null || SourceKinds.isSomebody(lower)
                || Cues.isDocument(lower) || Cues.isNoun(lower);
    }

    /** Words as written, with a single space where white space stands, be it a line break. */
    private String written(int first, int end) {
        StringBuilder written = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = document.token(i);
            written.append(i > first && token.spaceBefore() ? " " : "").append(token.text());
        }
        return written.toString();
    }
}
