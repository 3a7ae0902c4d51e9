package org.tallymark.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallymark.article.Article;
import org.tallymark.web.PageToken;
import org.tallymark.web.Problem;

/** The orders in which claims can be listed. Each ends in the claim's identity, so that it leaves no two in doubt. */
public enum ClaimSort {
    /** The newest article first, within it in text order. */
    NEWEST("newest", Key.ARTICLE.down(), Key.START, Key.NUMBER),
    /** The oldest article first, within it in text order. */
    ARTICLE("article", Key.ARTICLE, Key.START, Key.NUMBER),
    /** What was touched last first. */
    CHANGED("changed", Key.CHANGED.down(), Key.ARTICLE.down(), Key.NUMBER.down()),
    /** What is due first first, what has no deadline last. */
    DEADLINE("deadline", Key.DEADLINE, Key.ARTICLE, Key.START, Key.NUMBER),
    LARGEST("largest", Key.NO_VALUE, Key.VALUE.down(), Key.ARTICLE.down(), Key.NUMBER),
    SMALLEST("smallest", Key.NO_VALUE, Key.VALUE, Key.ARTICLE.down(), Key.NUMBER);

    /** Later than every deadline. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** One key of an order: what the query sorts by, and the same of a claim in hand. */
    private record Key(String hql, BiFunction<Claim, Article, Object> of, Function<String, Object> parse,
            boolean descending) {

        static final Key ARTICLE = new Key("c.articleId", (claim, article) -> claim.articleId, Long::valueOf, false);
        static final Key NUMBER = new Key("c.number", (claim, article) -> claim.number, Integer::valueOf, false);
        static final Key START = new Key("coalesce(c.start, 2147483647)",
                (claim, article) -> claim.start == null ? Integer.MAX_VALUE : claim.start, Integer::valueOf, false);
        static final Key CHANGED = new Key("c.changedAt", (claim, article) -> claim.changedAt, Instant::parse, false);
        static final Key DEADLINE = new Key("coalesce(a.deadline, :never)",
                (claim, article) -> article.deadline == null ? NEVER : article.deadline, Instant::parse, false);
        static final Key NO_VALUE = new Key("case when coalesce(c.amount.low, c.amount.high) is null then 1 else 0 end",
                (claim, article) -> value(claim) == null ? 1 : 0, Integer::valueOf, false);
        static final Key VALUE = new Key("coalesce(c.amount.low, c.amount.high, 0)",
                (claim, article) -> value(claim) == null ? BigDecimal.ZERO : value(claim), BigDecimal::new, false);

        Key down() {
            return new Key(hql, of, parse, true);
        }

        private static BigDecimal value(Claim claim) {
            if (claim.amount == null) {
                return null;
            }
            return claim.amount.low == null ? claim.amount.high : claim.amount.low;
        }
    }

    private final String word;
    private final List<Key> keys;

    ClaimSort(String word, Key... keys) {
        this.word = word;
        this.keys = List.of(keys);
    }

    /** The name that the API and pages use. */
    public String word() {
        return word;
    }

    /** @throws Problem 400 on {@code sort}; null is the newest first */
    public static ClaimSort parse(String word) {
        return word == null ? NEWEST : Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst()
                .orElseThrow(() -> Problem.badInput("sort", "must be one of " + Arrays.stream(values())
                        .map(ClaimSort::word).collect(Collectors.joining(", "))));
    }

    String orderBy() {
        return keys.stream().map(key -> key.hql() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    String token(Claim last, Article article) {
        return PageToken.of(word, keys.stream().map(key -> plain(key.of().apply(last, article))).toList());
    }

    private static String plain(Object key) {
        return key instanceof BigDecimal number ? number.toPlainString() : key.toString();
    }

    /**
     * What lies after a token, in HQL: the first key is bounded by itself as well, so that an index can begin there.
     *
     * @param parameters receives the values
     */
    String after(String token, Map<String, Object> parameters) {
        List<String> texts = PageToken.keys(token, word, keys.size());
        String condition = null;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Key key = keys.get(i);
            String name = "after" + i;
            parameters.put(name, parsed(key, texts.get(i)));
            String beyond = key.hql() + (key.descending() ? " < :" : " > :") + name;
            condition = condition == null ? beyond
                    : "(" + beyond + " or " + key.hql() + " = :" + name + " and " + condition + ")";
        }
        Key first = keys.get(0);
        return first.hql() + (first.descending() ? " <= :after0 and " : " >= :after0 and ") + condition;
    }

    private static Object parsed(Key key, String text) {
        try {
            return key.parse().apply(text);
        } catch (NumberFormatException | DateTimeException notOurs) {
            throw PageToken.notOurs();
        }
    }

    boolean needsNever() {
        return keys.contains(Key.DEADLINE);
    }
}
