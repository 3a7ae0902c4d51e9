package org.tallymark.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallymark.article.Snapshot;
import org.tallymark.article.SnapshotId;
import org.tallymark.claim.ClaimJson.DecisionJson;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.Answer;
import org.tallymark.review.Stance;
import org.tallymark.source.Source;

/**
 * What an editor needs of one claim outside the application: both answers, who gave them, why, and on what. What its
 * reader may not see yet is null, and what rests on confidential copies is left out.
 *
 * @param url where the article was published, or null
 * @param sentence null where the current text no longer holds the claim
 * @param answer the answers that stand, or, among claims that one person answered, that person's
 * @param first the first answer of the pair that stands or waits, or null
 * @param second the answer that agreed with it, or null
 */
public record ClaimDossier(ClaimJson claim, String url, String sentence, Answer answer, DecisionJson first,
        DecisionJson second, List<Item> evidence) {

    /** One item of evidence whose copy is not confidential. */
    public record Item(Stance stance, String origin, boolean primary, Quantity quantity, String passage, String locator,
            String url, String tried) {

        /** Whether it tells more than where somebody looked. */
        public boolean says() {
            return origin != null || quantity != null || passage != null || locator != null || url != null;
        }
    }

    /** How to look at claims. */
    private record Look(String reader, boolean opensFirstAnswers, Map<ClaimId, List<Decision>> decisions,
            Map<ClaimId, List<Item>> evidence, Map<SnapshotId, Snapshot> texts) {}

    /**
     * The dossiers of claims as one page of {@link ClaimQueries} gave them, with a query for each kind of row.
     *
     * @param opensFirstAnswers whether an answer that waits for its second is shown whoever reads it
     */
    public static List<ClaimDossier> of(List<Claim> claims, String reader, boolean opensFirstAnswers) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Look look = new Look(reader, opensFirstAnswers, Decision.ofAll(claims), items(claims), texts(claims));
        Map<ClaimId, Blindness> eyes = Blindness.ofAll(claims, reader);
        return claims.stream().map(claim -> of(claim, eyes.get(claim.id()), look)).toList();
    }

    private static ClaimDossier of(Claim claim, Blindness eyes, Look look) {
        boolean hides = eyes.hides() && !look.opensFirstAnswers();
        Map<Integer, Decision> decisions = look.decisions().getOrDefault(claim.id(), List.of()).stream()
                .collect(Collectors.toMap(decision -> decision.number, Function.identity()));
        Decision waiting = decisions.values().stream().filter(decision -> decision.outcome == null).findFirst()
                .orElse(null);
        Decision standing = claim.decision == null ? null : decisions.get(claim.decision);
        Decision first = waiting != null ? waiting : standing == null ? null : decisions.get(standing.first);
        return new ClaimDossier(ClaimJson.of(claim, eyes), claim.article().url, sentence(claim, look),
                answer(claim, waiting, hides, look), json(first, hides), json(waiting == null ? standing : null, false),
                hides ? List.of() : look.evidence().getOrDefault(claim.id(), List.of()));
    }

    private static Answer answer(Claim claim, Decision waiting, boolean hides, Look look) {
        if (look.opensFirstAnswers() && waiting != null) {
            return waiting.answer();
        }
        return hides ? new Answer(null, null, null)
                : new Answer(claim.verdict, claim.attributionVerdict, claim.deviation);
    }

    private static DecisionJson json(Decision decision, boolean hides) {
        if (decision == null) {
            return null;
        }
        return hides ? DecisionJson.hidden(decision, null) : DecisionJson.open(decision);
    }

    private static String sentence(Claim claim, Look look) {
        return claim.sentenceStart == null ? null : look.texts().get(new SnapshotId(claim.articleId, claim.snapshot))
                .quote(claim.sentenceStart, claim.sentenceEnd);
    }

    private static Map<SnapshotId, Snapshot> texts(Collection<Claim> claims) {
        return Snapshot.<Snapshot>list("articleId in ?1 and number in ?2", numbers(claims, claim -> claim.articleId),
                numbers(claims, claim -> claim.snapshot)).stream()
                .collect(Collectors.toMap(text -> new SnapshotId(text.articleId, text.number), Function.identity()));
    }

    private static Map<ClaimId, List<Item>> items(Collection<Claim> claims) {
        List<Evidence> pinned = Evidence.list("articleId in ?1 and claimId in ?2 and removedAt is null"
                + " order by articleId, number", numbers(claims, claim -> claim.articleId),
                numbers(claims, claim -> claim.number));
        Source.load(pinned.stream().map(item -> item.origin).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<NumberedId, String> addresses = new HashMap<>();
        Set<NumberedId> confidential = new HashSet<>();
        copies(pinned).forEach(copy -> {
            NumberedId id = new NumberedId((Long) copy[0], (Integer) copy[1]);
            addresses.put(id, (String) copy[3]);
            if ((Boolean) copy[2]) {
                confidential.add(id);
            }
        });
        return pinned.stream().filter(item -> !confidential.contains(copyOf(item)))
                .collect(Collectors.groupingBy(item -> new ClaimId(item.articleId, item.claimId),
                        Collectors.mapping(item -> item(item, addresses.get(copyOf(item))), Collectors.toList())));
    }

    private static NumberedId copyOf(Evidence item) {
        return new NumberedId(item.articleId, item.copy);
    }

    /** Without their texts, which can be long. */
    private static Stream<Object[]> copies(List<Evidence> pinned) {
        Set<Integer> numbers = pinned.stream().map(item -> item.copy).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return numbers.isEmpty() ? Stream.empty() : Claim.getEntityManager().createQuery(
                "select s.articleId, s.number, s.confidential, s.url from StoredCopy s where s.articleId in :articles"
                + " and s.number in :numbers", Object[].class)
                .setParameter("articles", pinned.stream().map(item -> item.articleId).collect(Collectors.toSet()))
                .setParameter("numbers", numbers).getResultStream();
    }

    private static Item item(Evidence pinned, String url) {
        Source origin = pinned.origin();
        return new Item(pinned.stance, origin == null ? null : origin.name, pinned.primary,
                pinned.amount == null ? null : pinned.amount.quantity(), pinned.passage, pinned.locator, url,
                pinned.tried);
    }

    private static <T> Set<T> numbers(Collection<Claim> claims, Function<Claim, T> of) {
        return claims.stream().map(of).collect(Collectors.toSet());
    }
}
