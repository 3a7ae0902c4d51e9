package org.tallymark.reviewing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ClaimMoves;
import org.tallymark.claim.EvidenceDraft;
import org.tallymark.claim.MoveRequest;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Stance;
import org.tallymark.review.Verdict;

/** The sample article with a claim in every state: by Ada, who edits, and Ben. */
final class ReviewSample {

    private final ClaimMoves moves = Arc.container().instance(ClaimMoves.class).get();
    private final Clock clock = Arc.container().instance(Clock.class).get();
    private final long article;

    private ReviewSample(long article) {
        this.article = article;
    }

    static ReviewSample of(long article) {
        ReviewSample sample = new ReviewSample(article);
        sample.propose(sample.claim("Two people"), sample.ada());
        sample.decide(sample.claim("Two people"), sample.ben(), Verdict.UNVERIFIABLE);
        sample.propose(sample.claim("37 ships"), sample.ben());
        sample.propose(sample.claim("More than 1,200 dockers"), sample.ada());
        sample.propose(sample.claim("At least 140 containers"), sample.ada());
        sample.decide(sample.claim("At least 140 containers"), sample.ben(), Verdict.MISSING_CONTEXT);
        ClaimId money = sample.claim("$8 million");
        sample.moves.accept(money, new MoveRequest.Plain(sample.version(money)), sample.ben());
        sample.moves.assign(money, new MoveRequest.Assign(sample.version(money), null, null), sample.ben());
        return sample;
    }

    Actor ada() {
        return new Actor("ada", true, true, clock.instant());
    }

    Actor ben() {
        return new Actor("ben", true, false, clock.instant());
    }

    ClaimId claim(String quote) {
        return SampleArticle.claim(article, quote);
    }

    /** The first answer: nobody but who is cited has counted. */
    void propose(ClaimId id, Actor actor) {
        moves.pin(id, new EvidenceDraft(version(id), null, null, null, null, null, null, null, null, Stance.CONTEXT, null,
                null, null, null, "the harbour office, the union's archive", null), actor);
        moves.propose(id, new MoveRequest.Propose(version(id), Verdict.UNVERIFIABLE, null, AttributionVerdict.CONFIRMED,
                "Nobody else has counted.", null, null, null), actor);
    }

    void decide(ClaimId id, Actor actor, Verdict verdict) {
        moves.decide(id, new MoveRequest.Decide(version(id), verdict, AttributionVerdict.CONFIRMED, null, null, null), actor);
    }

    int version(ClaimId id) {
        return moves.look(id.toString(), ada()).claim().version();
    }

    /** The claim whole, as Ada sees it. */
    static ClaimJson.Whole look(ClaimId id) {
        ReviewSample sample = new ReviewSample(id.articleId());
        return sample.moves.look(id.toString(), sample.ada());
    }

    /** What sign-off waits for. */
    static List<Mark> open(long article) {
        return QuarkusTransaction.requiringNew().call(() -> new ArticleView(Article.findById(article),
                new ReviewSample(article).ada(), Choice.after(null), null, Attempt.NONE).open());
    }

    /** Every page about the article: with all that opens over the text, beside and on its own each claim. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String over : List.of("dates", "aside", "signoff", "mark", "parties")) {
            pages.add("/articles/" + article + "?over=" + over);
        }
        for (String quote : List.of("Friday", "More than 1,200 dockers", "37 ships", "Two people", "$8 million",
                "At least 140 containers", "9", "any insurer")) {
            pages.add("/articles/" + article + "?claim=" + claim(quote));
            pages.add("/claims/" + claim(quote));
        }
        return pages;
    }
}
