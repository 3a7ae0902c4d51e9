package org.tallymark.reviewing;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.claim.ClaimSort;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.State;
import org.tallymark.source.Source;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.ValueInWords;

/**
 * The same count from the same source in other stories: whoever it comes from stands in their chain too, kind, unit and
 * effect are the same, and every bound is within two in a hundred.
 *
 * @param number as a number: "1,000"
 * @param source whom it comes from
 * @param stories how many other articles have it
 * @param answers how they were decided, each answer with how often; what is open counts as not decided
 * @param link the list of these claims, this one among them
 */
public record SeenBefore(String number, String source, long stories, String answers, String link) {

    private static final BigDecimal NEAR = new BigDecimal("0.02");
    private static final int MOST = 200;

    /** Null where nothing like it was seen, or nothing is there to compare. */
    static SeenBefore of(Claim claim, Quantity quantity, String reader) {
        Source origin = claim.chain.stream().map(hop -> hop.source).filter(source -> source != null)
                .reduce((nearer, farther) -> farther).map(id -> Source.<Source>findById(id).canonical()).orElse(null);
        BigDecimal number = quantity == null || quantity.low() == null && quantity.high() == null ? null
                : quantity.low() == null ? quantity.high() : quantity.low();
        if (origin == null || number == null || claim.kind == null) {
            return null;
        }
        ClaimFilter filter = like(claim, quantity, origin, number);
        List<ClaimJson> others = ClaimQueries.json(ClaimQueries.page(filter, ClaimScope.LIVE, ClaimSort.NEWEST, MOST, null,
                reader).items().stream().filter(other -> !other.articleId.equals(claim.articleId)).toList(), reader);
        return others.isEmpty() ? null : new SeenBefore(ValueInWords.number(number), origin.name,
                others.stream().map(other -> other.article().id()).distinct().count(), answers(others), link(filter));
    }

    private static ClaimFilter like(Claim claim, Quantity quantity, Source origin, BigDecimal number) {
        BigDecimal near = number.abs().multiply(NEAR);
        BigDecimal highest = quantity.high() == null ? number : quantity.high();
        Set<Effect> effects = claim.effect == null ? Set.of() : Set.of(claim.effect);
        return new ClaimFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(claim.kind), effects,
                Set.of(origin.id), null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(quantity.unit()),
                number.subtract(near), highest.add(near), null, null, null, Set.of(), false);
    }

    private static String answers(List<ClaimJson> others) {
        Map<String, Long> counts = others.stream().map(other -> other.state() == State.DECIDED
                ? AnswerWords.word(other.verdict()).toLowerCase(Locale.ROOT) : "not decided")
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> counts.size() == 1 ? entry.getKey()
                : entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }

    private static String link(ClaimFilter filter) {
        String effect = filter.effects().stream().map(some -> "&effect=" + some.name()).collect(Collectors.joining());
        return "/claims?source=" + filter.sources().iterator().next() + "&kind=" + filter.kinds().iterator().next().name()
                + effect + "&unit=" + URLEncoder.encode(filter.units().iterator().next(),
                        StandardCharsets.UTF_8)
                + "&min=" + filter.min().toPlainString() + "&max=" + filter.max().toPlainString();
    }
}
