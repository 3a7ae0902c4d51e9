package org.tallymark.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;

/** Brings a claim as far as a test needs it, by the moves of the domain. Claims are named by their public ids. */
public final class ReviewSteps {

    private ReviewSteps() {}

    static Actor actor(TestPeople person) {
        boolean editor = person == TestPeople.ADA || person == TestPeople.EVA;
        return new Actor(person.signInName(), true, editor, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The claim of an article that was told as its n-th. */
    public static String id(long article, int number) {
        return article + "c" + number;
    }

    /** Does something to a claim in a transaction that holds its article. */
    static void on(String id, BiConsumer<Claim, Article> act) {
        ClaimId claim = ClaimId.parse(id).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.lock(claim.articleId());
            act.accept(Claim.findById(claim), article);
        });
    }

    /** Pins what a counting body itself recorded, which is enough for Right. */
    public static void pin(String id, TestPeople who, Stance stance) {
        on(id, (claim, article) -> new Pinning(claim, actor(who)).pin(new EvidenceDraft(claim.version, null, null,
                "The register lists them all, " + id + ".", "Register", null, false, "lists them all", "page 1", stance,
                new EvidenceDraft.OriginDraft(null, "Registry of " + id, SourceKind.ORGANISATION), true,
                new org.tallymark.extraction.Quantity(org.tallymark.extraction.Comparison.EXACT, BigDecimal.ONE,
                        BigDecimal.ONE, "1", null), null, null, null), article));
    }

    /** Takes a claim from where the machine left it. */
    public static void take(String id, TestPeople who) {
        on(id, (claim, article) -> {
            claim.move(org.tallymark.review.Move.ACCEPTANCE, org.tallymark.review.State.OPEN, actor(who), java.util.Map.of());
            new Holding(claim, actor(who)).take();
        });
    }

    public static void withdraw(long articleId) {
        QuarkusTransaction.requiringNew().run(() -> Article.lock(articleId).withdraw("Taken in by mistake.", "ada",
                Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
}
