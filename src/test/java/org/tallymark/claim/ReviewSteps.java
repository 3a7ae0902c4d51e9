package org.tallymark.claim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.Verdict;

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

    private static void move(Consumer<ClaimMoves> act) {
        QuarkusTransaction.requiringNew().run(() -> act.accept(new ClaimMoves()));
    }

    private static ClaimId claim(String id) {
        return ClaimId.parse(id).orElseThrow();
    }

    private static int version(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Claim.<Claim>findById(claim(id)).version);
    }

    /** Keeps what the machine found. */
    public static void keep(String id, TestPeople who) {
        move(moves -> moves.accept(claim(id), new MoveRequest.Plain(version(id)), actor(who)));
    }

    /** Keeps several claims at one moment. */
    public static void keepTogether(TestPeople who, String... ids) {
        move(moves -> {
            for (String id : ids) {
                moves.accept(claim(id), new MoveRequest.Plain(version(id)), actor(who));
            }
        });
    }

    /** Keeps and takes what the machine found. */
    public static void take(String id, TestPeople who) {
        keep(id, who);
        move(moves -> moves.assign(claim(id), new MoveRequest.Assign(version(id), null, null), actor(who)));
    }

    /** An editor names the second person. */
    public static void giveSecond(String id, TestPeople editor, TestPeople second) {
        move(moves -> moves.assign(claim(id), new MoveRequest.Assign(version(id), second.signInName(), null), actor(editor)));
    }

    /** Pins what a counting body of its own recorded, which is enough for most answers. */
    public static void pin(String id, TestPeople who, Stance stance) {
        pin(id, who, stance, "The register lists them all.", false);
    }

    public static void pin(String id, TestPeople who, Stance stance, String passage, boolean confidential) {
        move(moves -> moves.pin(claim(id), new EvidenceDraft(version(id), null, null, passage + " " + id, "Register", null,
                confidential, passage, "page 1", stance,
                new EvidenceDraft.OriginDraft(null, "Registry of " + id, SourceKind.ORGANISATION), true,
                new Quantity(Comparison.EXACT, BigDecimal.ONE, BigDecimal.ONE, "1", null), null, null, null), actor(who)));
    }

    /** The first answer, on the evidence that it needs. */
    public static void propose(String id, TestPeople who, Verdict verdict, AttributionVerdict quoted) {
        pin(id, who, verdict == Verdict.REFUTED ? Stance.CONTRADICTS : Stance.SUPPORTS);
        move(moves -> moves.propose(claim(id), new MoveRequest.Propose(version(id), verdict, deviation(verdict), quoted,
                "The register says so.", Advice.STANDS, null, null), actor(who)));
    }

    /** The second answer. */
    public static void decide(String id, TestPeople who, Verdict verdict, AttributionVerdict quoted) {
        move(moves -> moves.decide(claim(id), new MoveRequest.Decide(version(id), verdict, quoted, deviation(verdict), null, null),
                actor(who)));
    }

    /** Both answers, ada's and then ben's. */
    public static void agree(String id, Verdict verdict, AttributionVerdict quoted) {
        propose(id, TestPeople.ADA, verdict, quoted);
        decide(id, TestPeople.BEN, verdict, quoted);
    }

    private static Deviation deviation(Verdict verdict) {
        return verdict == Verdict.REFUTED ? Deviation.OVERSTATED : null;
    }

    public static void recheck(String id, TestPeople editor) {
        move(moves -> moves.recheck(claim(id), new MoveRequest.Recheck(version(id), "A newer count is out."), actor(editor)));
    }

    public static void withdraw(long articleId) {
        QuarkusTransaction.requiringNew().run(() -> Article.lock(articleId).withdraw("Taken in by mistake.", "ada",
                Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
}
