package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Token;

/** Finds the words that bound a number, before it ("over 1,000") and after it ("1,000 or more"). */
public final class Comparators {

    private static final int WORDS = 4;
    private static final Map<String, Comparison> BEFORE = new HashMap<>();
    private static final Map<String, Comparison> AFTER = new HashMap<>();

    static {
        before(Comparison.ABOUT, "about", "some", "nearly", "almost", "around", "roughly", "approximately", "approx", "approx .",
                "estimated", "an estimated", "estimated at", "estimated to be", "close to", "circa", "~", "≈", "nigh on",
                "in the region of", "in the order of", "on the order of", "somewhere around", "just about", "practically",
                "perhaps", "maybe", "aproximately", "near", "just short of", "barely", "virtually", "reportedly about",
                "about an estimated");
        before(Comparison.MORE_THAN, "over", "more than", "above", "exceeding", "exceeds", "exceeded", "in excess of",
                "upwards of", "upward of", "greater than", "higher than", "larger than", "north of", "better than", ">",
                "longer than", "older than", "bigger than", "topping", "surpassing", "beyond");
        before(Comparison.AT_LEAST, "at least", "no fewer than", "not fewer than", "no less than", "not less than",
                "a minimum of", "minimum of", "≥", "as little as", "as few as", "as low as");
        before(Comparison.AT_MOST, "up to", "at most", "as many as", "as much as", "no more than", "not more than",
                "a maximum of", "maximum of", "as high as", "≤", "no greater than", "no higher than", "no longer than",
                "as long as", "as far as", "at the most");
        before(Comparison.LESS_THAN, "under", "fewer than", "less than", "below", "lower than", "smaller than",
                "younger than", "<", "shy of", "sub -", "south of", "short of");
        after(Comparison.AT_LEAST, "or more", "or higher", "or above", "or over", "or older", "or better", "or greater", "or up",
                "and above", "and over", "and up", "and older", "and more", "at least", "minimum", "or longer", "+", "- plus",
                "plus", "or larger");
        after(Comparison.AT_MOST, "or less", "or fewer", "or below", "or under", "or lower", "and under", "and below", "at most",
                "or younger", "and younger", "maximum", "tops", "or shorter", "at the most", "or smaller");
        after(Comparison.ABOUT, "or so", "or thereabouts", "- odd", "odd", "give or take", "more or less", "approximately");
    }

    /** What "over" behind it belongs to. */
    private static final Set<String> PHRASAL_OVER = Set.of("handed", "hand", "hands", "handing", "turned", "turning", "signed", "row",
            "dispute", "clash", "clashed", "fight", "anger", "concern", "concerns", "worries", "fears", "mull", "mulling", "control",
            "presided", "presiding", "preside", "war", "feud");
    /** What "about" behind it has as its topic. */
    private static final Set<String> TOPICAL = Set.of("question", "questions", "concern", "concerns", "concerned", "worry", "worried",
            "worries", "information", "details", "story", "stories", "film", "book", "documentary", "think", "thinking", "thought", "talk",
            "talked", "talking", "talks", "know", "knew", "knows", "learn", "learned", "learning", "complain", "complained", "complaints",
            "doubts", "debate", "care", "something", "anything", "everything", "song", "article", "report", "reports", "warned", "warning",
            "heard", "lied", "boasted", "bragged");
    private static final Set<String> SPEAKING = Set.of("asked", "ask", "asking", "spoke", "speak", "speaking", "more", "wrote", "written",
            "told", "inquired", "happy", "clear", "all");
    private final Words words;

    Comparators(Words words) {
        this.words = words;
    }

    private static void before(Comparison comparator, String... phrases) {
        for (String phrase : phrases) {
            BEFORE.put(phrase, comparator);
        }
    }

    private static void after(Comparison comparator, String... phrases) {
        for (String phrase : phrases) {
            AFTER.put(phrase, comparator);
        }
    }

    /** Reads the words on both sides into a draft whose unit or noun is read already. */
    void read(Draft draft) {
        int from = draft.first;
        for (int times = 0; times < 3; times++) {
            int begin = before(draft, from, times == 0);
            if (begin < 0) {
                break;
            }
            from = begin;
        }
        if (!after(draft, draft.numberEnd)) {
            after(draft, draft.end);
        }
    }

    /** The first token of the comparator that ends before a token, or -1; only the nearest sets the value. */
    private int before(Draft draft, int at, boolean nearest) {
        int skip = nearest && words.isAny(at - 1, "all", "just", "only") ? 1 : 0;
        int end = at - skip;
        for (int length = WORDS; length > 0; length--) {
            int first = end - length;
            if (!words.sameSentence(first, at)) {
                continue;
            }
            String phrase = phrase(first, end);
            Comparison comparator = BEFORE.get(phrase);
            if (comparator == null || misread(phrase, first, end)) {
                continue;
            }
            if (draft.comparator == Comparison.EXACT) {
                draft.comparator = comparator;
            } else if (draft.comparator == Comparison.BETWEEN || draft.comparator == Comparison.VAGUE) {
                // the bounds stay as the number states them
            } else if (draft.comparator == Comparison.ABOUT && comparator != Comparison.ABOUT && !nearest) {
                draft.rule("comparator.nearest");
            }
            draft.rule("comparator." + name(phrase));
            draft.first = first;
            return first;
        }
        return -1;
    }

    /** "over" of "handed over", "about" of "how about", "some" that is no number's, "below" a level. */
    private boolean misread(String phrase, int first, int end) {
        return switch (phrase) {
            case "over" -> words.in(first - 1, PHRASAL_OVER) || words.joins(first - 1);
            case "under" -> words.joins(first - 1);
            case "about" -> words.in(first - 1, TOPICAL) || words.is(end, "all") && words.in(first - 1, SPEAKING);
            case "near" -> !words.isAny(first - 1, "to", "at", "hit");
            case "as far as", "perhaps", "maybe", "practically", "virtually" -> !words.token(end).isNumber();
            case "odd" -> true;
            case "beyond", "topping" -> !words.token(end).isNumber();
            default -> false;
        };
    }

    private boolean after(Draft draft, int at) {
        for (int length = 3; length > 0; length--) {
            if (!words.sameSentence(draft.first, at + length - 1)) {
                continue;
            }
            Comparison comparator = AFTER.get(phrase(at, at + length));
            if (comparator == null) {
                continue;
            }
            Token next = words.token(at + length);
            boolean number = next != null && (next.isNumber() || next.isAny("$", "£", "€", "¥", "us", "a$"));
            if (words.is(at, "and") && (number || next != null && next.isAny("than", "to", "a", "an", "half") || next != null && NumberWords.counts(next.lower()))
                    || words.is(at, "+") && number || words.is(at, "plus") && length == 1
                    && (number || next == null || words.token(at).spaceBefore() && (words.isAny(at + 1, "a", "the", "an")
                            || at == draft.end && at > draft.numberEnd && next.isWord()))
                    || words.isAny(at, "minimum", "maximum", "odd", "approximately") && next != null && next.isWord()
                            && at == draft.end && !words.is(at, "approximately")) {
                return false;
            }
            if (words.is(at, "plus") && length == 1 && words.token(at).spaceBefore() && next != null && next.isWord()
                    && (draft.kind == Kind.MONEY || draft.kind == Kind.MEASUREMENT || draft.kind == Kind.PERCENTAGE)) {
                return false;
            }
            if (draft.comparator == Comparison.EXACT || draft.comparator == Comparison.ABOUT) {
                draft.comparator = comparator;
            }
            draft.rule("comparator." + name(phrase(at, at + length)));
            draft.cover(draft.first, at + length);
            return true;
        }
        return false;
    }

    private String phrase(int first, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < end; i++) {
            phrase.append(i > first ? " " : "").append(words.lower(i));
        }
        return phrase.toString();
    }

    private static String name(String phrase) {
        return switch (phrase) {
            case "~", "≈" -> "about";
            case ">" -> "more-than";
            case "<" -> "less-than";
            case "≥", "+" -> "at-least";
            case "≤" -> "at-most";
            case "- plus" -> "plus";
            case "- odd" -> "odd";
            case "sub -" -> "sub";
            case "approx ." -> "approx";
            case "aproximately" -> "approximately";
            default -> phrase.replace(' ', '-');
        };
    }

    /** What each rule of this reader bounds the number by; {@code comparator.nearest} is none of them. */
    public static Map<String, Comparison> meanings() {
        Map<String, Comparison> meanings = new HashMap<>();
        BEFORE.forEach((phrase, comparator) -> meanings.put("comparator." + name(phrase), comparator));
        AFTER.forEach((phrase, comparator) -> meanings.put("comparator." + name(phrase), comparator));
        return meanings;
    }
}
