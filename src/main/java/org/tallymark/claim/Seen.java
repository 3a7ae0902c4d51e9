package org.tallymark.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.tallymark.review.Depth;

/**
 * Who has seen the earlier answers to a claim. Answers that came apart (sent back, or different) lie open: whoever gave
 * one of them, or was shown the claim with them, has seen them, and each first showing is kept. What two people once
 * agreed on stood in lists and exports too, so everybody counts as having seen it. A first answer that was taken back
 * was shown to nobody else, and that a date fits says nothing about a full check: neither has been seen.
 */
final class Seen {

    private Seen() {}

    /** Whether the person, who is about to answer, has seen an answer of an earlier round. */
    static boolean earlierAnswers(Claim claim, String person) {
        List<Decision> open = laidOpen(claim);
        return isAgreed(open) || open.stream().anyMatch(answer -> answer.by.equals(person)) || isKept(claim, person);
    }

    /** Keeps that the reader is shown the claim's answers, where that is not told otherwise. */
    static void keep(Claim claim, Actor reader) {
        List<Decision> open = laidOpen(claim);
        if (open.isEmpty() || isAgreed(open)) {
            return;
        }
        Claim.getEntityManager().createNativeQuery("INSERT INTO answers_seen (article_id, claim_id, person_name, at)"
                + " VALUES (:article, :claim, :person, :at) ON CONFLICT DO NOTHING").setParameter("article", claim.articleId)
                .setParameter("claim", claim.number).setParameter("person", reader.name())
                .setParameter("at", reader.now()).executeUpdate();
    }

    /** The same where the transaction is going to be rolled back. */
    static void keepApart(Claim claim, Actor reader) {
        QuarkusTransaction.requiringNew().run(() -> keep(claim, reader));
    }

    private static List<Decision> laidOpen(Claim claim) {
        return claim.decisions().stream().filter(answer -> answer.depth == Depth.FULL && answer.outcome != null
                && answer.outcome != Decision.Outcome.WITHDRAWN).toList();
    }

    private static boolean isAgreed(List<Decision> open) {
        return open.stream().anyMatch(answer -> answer.outcome == Decision.Outcome.AGREED);
    }

    private static boolean isKept(Claim claim, String person) {
        return !Claim.getEntityManager().createNativeQuery("SELECT 1 FROM answers_seen WHERE article_id = :article"
                + " AND claim_id = :claim AND person_name = :person").setParameter("article", claim.articleId)
                .setParameter("claim", claim.number).setParameter("person", person).getResultList().isEmpty();
    }
}
