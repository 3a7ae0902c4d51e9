package org.tallymark.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tallymark.article.Article;
import org.tallymark.review.Answer;
import org.tallymark.review.EvidenceItem;
import org.tallymark.review.EvidenceTable;
import org.tallymark.review.Origin;
import org.tallymark.source.Source;

/** What both people's answers have to meet: the chain, the evidence pinned, the rounds before. */
public final class Answers {

    private Answers() {}

    /** @throws org.tallymark.web.Problem 422 where the answer does not go with the claim's chain or evidence */
    static void mustStand(Answer answer, Claim claim, Article article) {
        answer.refusal(claim.cited()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
        table(claim, article).refuses(answer.verdict(), answer.deviation()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
    }

    /** The claim's evidence as the review's table sees it. */
    public static EvidenceTable table(Claim claim, Article article) {
        Set<Long> parties = canonical(article.parties);
        List<EvidenceItem> items = claim.evidence().stream().map(pinned -> item(pinned, parties)).toList();
        Set<Long> along = new HashSet<>();
        claim.chain.stream().map(hop -> hop.source).filter(Objects::nonNull).forEach(along::add);
        if (article.publisher != null) {
            along.add(article.publisher);
        }
        return new EvidenceTable(items, canonical(along));
    }

    private static EvidenceItem item(Evidence pinned, Set<Long> parties) {
        StoredCopy copy = pinned.storedCopy();
        return new EvidenceItem(pinned.stance, origin(pinned.origin(), parties), pinned.primary,
                pinned.amount != null || pinned.when != null, copy != null && copy.status != StoredCopy.Status.FAILED,
                copy != null && copy.kind == StoredCopy.Kind.CONTACT, pinned.tried != null);
    }

    private static Origin origin(Source source, Set<Long> parties) {
        return source == null ? null
                : new Origin(source.id, source.lastOwner().id, source.kind, parties.contains(source.id));
    }

    private static Set<Long> canonical(Set<Long> sources) {
        Set<Long> canonical = new HashSet<>();
        sources.forEach(id -> canonical.add(Source.<Source>findById(id).canonical().id));
        return canonical;
    }

    static int nextRound(Claim claim) {
        return claim.decisions().stream().mapToInt(decision -> decision.round).max().orElse(0) + 1;
    }
}
