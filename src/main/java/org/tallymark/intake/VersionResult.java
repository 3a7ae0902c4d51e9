package org.tallymark.intake;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.article.SnapshotId;
import org.tallymark.claim.Anchor;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.web.Problem;

/**
 * What became of an article's claims when a version was taken in, as the history tells it.
 *
 * @param unchanged how many claims stand where they stood
 * @param rows those that changed or are gone, then those that are new, then those that moved
 */
public record VersionResult(long unchanged, List<Row> rows) {

    /**
     * One claim.
     *
     * @param anchor null for one that is new
     * @param was its words before, null for one that is new
     * @param is its words now, null where it is gone
     */
    public record Row(String claim, AnchorState anchor, String was, String is) {

        public boolean moved() {
            return anchor == AnchorState.MOVED;
        }
    }

    /** @throws Problem 404 where the article has no such version */
    static VersionResult of(Article article, int snapshot) {
        if (Snapshot.findById(new SnapshotId(article.id, snapshot)) == null) {
            throw Problem.notFound("Version " + snapshot + " of article " + article.id);
        }
        List<Row> changed = new ArrayList<>();
        List<Row> fresh = new ArrayList<>();
        List<Row> moved = new ArrayList<>();
        for (Event event : events(article.id, snapshot)) {
            Row row = row(event);
            (row.anchor() == null ? fresh : row.moved() ? moved : changed).add(row);
        }
        List<Row> rows = new ArrayList<>(changed);
        rows.addAll(fresh);
        rows.addAll(moved);
        return new VersionResult(Anchor.count("articleId = ?1 and snapshotId = ?2 and anchor = ?3", article.id, snapshot,
                AnchorState.UNCHANGED) - fresh.size(), rows);
    }

    /** What was told of claims between this version's coming in and the next one's. */
    private static List<Event> events(long article, int snapshot) {
        List<Event> told = Event.list("articleId = ?1 and move = ?2 order by sequence", article, Move.SNAPSHOT.word());
        List<Event> events = new ArrayList<>();
        boolean within = false;
        for (Event event : told) {
            if (event.claimId == null) {
                within = ((Number) event.particulars.get("snapshot")).intValue() == snapshot;
            } else if (within) {
                events.add(event);
            }
        }
        return events;
    }

    private static Row row(Event event) {
        ClaimId id = new ClaimId(event.articleId, event.claimId);
        if (Event.NONE.equals(event.fromState)) {
            return new Row(id.toString(), null, null, Claim.<Claim>findById(id).quote);
        }
        AnchorState anchor = AnchorState.valueOf((String) event.particulars.get("anchor"));
        String was = (String) event.particulars.get("was");
        String is = (String) event.particulars.get("is");
        return new Row(id.toString(), anchor, was, anchor == AnchorState.GONE ? null : is == null ? was : is);
    }
}
