package org.tallymark.intake;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleState;
import org.tallymark.article.Signoff;
import org.tallymark.article.Snapshot;
import org.tallymark.article.Waiver;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ClaimJson.SourceRef;
import org.tallymark.claim.Ledger;
import org.tallymark.source.Source;

/** An article as the API's list writes it. */
public record ArticleJson(Long id, String title, String slug, String byline, SourceRef publisher, String url,
        LocalDate published, Instant deadline, ArticleState state, int version, WithdrawnJson withdrawn,
        List<SourceRef> parties, Integer snapshot, Ledger ledger, SignoffJson signoff) {

    /** Who took a wrong article out, when and why. */
    public record WithdrawnJson(String by, Instant at, String reason) {}

    public record SnapshotJson(Integer id, String sha256, Instant at, String by, Snapshot.Origin from) {

        static SnapshotJson of(Snapshot snapshot) {
            return new SnapshotJson(snapshot.number, snapshot.sha256, snapshot.at, snapshot.by, snapshot.origin);
        }
    }

    public record WaiverJson(String claim, String reason) {}

    public record SignoffJson(String by, Instant at, List<WaiverJson> exceptions) {

        static SignoffJson of(Signoff signoff) {
            return new SignoffJson(signoff.by, signoff.at, signoff.exceptions.stream()
                    .sorted(Comparator.comparing(Waiver::claim))
                    .map(waiver -> new WaiverJson(new ClaimId(signoff.articleId, waiver.claim()).toString(), waiver.reason()))
                    .toList());
        }
    }

    /**
     * One article with its current text and claims.
     *
     * @param text offsets into it count Unicode code points
     */
    @JsonPropertyOrder({"article", "snapshots", "text", "claims"})
    public record Whole(@JsonUnwrapped ArticleJson article, List<SnapshotJson> snapshots, String text,
            List<ClaimJson.Short> claims) {

        public static Whole of(Article article) {
            return new Whole(ArticleJson.of(article), article.snapshots().stream().map(SnapshotJson::of).toList(),
                    article.currentSnapshot().text,
                    Claim.ofArticle(article.id).stream().map(ClaimJson.Short::of).toList());
        }
    }

    static ArticleJson of(Article article) {
        return of(article, Ledger.of(article.id), Signoff.latest(article.id));
    }

    /** Many articles, with one query for each thing that all of them have. */
    static List<ArticleJson> of(Collection<Article> articles) {
        List<Long> ids = articles.stream().map(article -> article.id).toList();
        Map<Long, Ledger> ledgers = Ledger.of(ids);
        Map<Long, Signoff> signoffs = Signoff.latest(ids);
        return articles.stream().map(article -> of(article, ledgers.get(article.id), signoffs.get(article.id))).toList();
    }

    private static ArticleJson of(Article article, Ledger ledger, Signoff signoff) {
        return new ArticleJson(article.id, article.title, article.slug, article.byline,
                SourceRef.of(article.publisher()), article.url, article.published, article.deadline, article.state,
                article.version,
                article.withdrawn() ? new WithdrawnJson(article.withdrawnBy, article.withdrawnAt, article.withdrawnReason)
                        : null,
                article.parties.stream().map(party -> SourceRef.of(Source.<Source>findById(party).canonical())).toList(),
                article.snapshot, ledger,
                article.state == ArticleState.SIGNED_OFF && signoff != null ? SignoffJson.of(signoff) : null);
    }
}
