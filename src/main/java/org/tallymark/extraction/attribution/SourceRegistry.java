package org.tallymark.extraction.attribution;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tallymark.extraction.HopKind;

/**
 * Sources that the caller knows already, by any of their names. They tell what kind of source a name stands for, that a
 * name stands for one at all, and which names stand for the same one; what a source is called in a claim is what the text
 * calls it.
 */
@FunctionalInterface
public interface SourceRegistry {

    /** A registry that knows nobody. */
    SourceRegistry NONE = name -> Optional.empty();

    /**
     * The known source that goes by a name, or nothing. It is asked for many words of a text, so that an answer must not
     * take longer the more sources are known, and from several threads.
     *
     * @param name as the text writes it, with single spaces
     */
    Optional<Known> find(String name);

    /**
     * Whether a name may begin with these words, cut off anywhere. Where that is a quick no, nothing longer is looked up;
     * who cannot tell says yes.
     */
    default boolean mayBegin(String words) {
        return true;
    }

    /**
     * A known source.
     *
     * @param name what it is called
     * @param kind what sort of source it is
     * @param aliases what else it is called
     */
    record Known(String name, HopKind kind, List<String> aliases) {

        public Known {
            aliases = List.copyOf(aliases);
        }

        /** A source that goes by one name. */
        public Known(String name, HopKind kind) {
            this(name, kind, List.of());
        }

        /** Whether one of its names is spelled just so. */
        boolean isSpelled(String written) {
            return name.equals(written) || aliases.contains(written);
        }
    }

    /**
     * A registry of these sources, which changes no more. Names count as one by their {@link #key}; where two sources go by
     * one name, the first has it.
     */
    static SourceRegistry of(Collection<Known> sources) {
        Map<String, Known> byKey = new HashMap<>();
        for (Known source : sources) {
            byKey.putIfAbsent(key(source.name()), source);
            source.aliases().forEach(alias -> byKey.putIfAbsent(key(alias), source));
        }
        return byKey.isEmpty() ? NONE : new NameTable(byKey);
    }

    /**
     * What two spellings of one name share: compatibility-normalised and lower-cased, without a leading article and
     * without punctuation ("The Daily Mail" and "Daily Mail" are one). A name of nothing but punctuation is its own key.
     */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (c == ' ') {
                space = words.length() > 0;
            } else if (isKept(c)) {
                words.append(space ? " " : "").appendCodePoint(c);
                space = false;
            }
        }
        String key = words.toString();
        for (String article : new String[] {"the ", "a ", "an "}) {
            if (key.startsWith(article)) {
                return key.substring(article.length());
            }
        }
        return key.isEmpty() ? plain.strip() : key;
    }

    private static boolean isKept(int c) {
        int type = Character.getType(c);
        return c == '@' || Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
