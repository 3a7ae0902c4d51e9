package org.tallymark.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Answers;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.MachineRead;
import org.tallymark.people.Person;
import org.tallymark.review.Depth;
import org.tallymark.review.EvidenceTable;
import org.tallymark.review.State;
import org.tallymark.words.ActWords;
import org.tallymark.words.ChangeWords;
import org.tallymark.words.StateWords;

/** One claim before one reader's eyes, and what they can do to it now. What they may not see yet is not in it. */
public final class ClaimView {

    private final Claim claim;
    private final ClaimJson.Whole whole;
    private final Article article;
    private final ClaimText text;
    private final Actor reader;
    private final Attempt attempt;

    ClaimView(Claim claim, Article article, Snapshot snapshot, Actor reader, Attempt attempt) {
        this.claim = claim;
        this.whole = ClaimJson.Whole.of(claim, reader);
        this.article = article;
        this.text = new ClaimText(claim, whole.claim(), article, snapshot);
        this.reader = reader;
        this.attempt = attempt;
    }

    public ClaimJson claim() {
        return whole.claim();
    }

    public String id() {
        return whole.claim().id();
    }

    public Article article() {
        return article;
    }

    public Attempt attempt() {
        return attempt;
    }

    public ClaimText text() {
        return text;
    }

    /**
     * One field that a person corrected, as the machine read it.
     *
     * @param name as the form that corrects it calls it
     */
    public record Read(String name, String value) {}

    /** What the machine read otherwise than it stands now; empty where nobody corrected anything. */
    public List<Read> machineRead() {
        Map<String, Object> read = MachineRead.of(claim, whole.history());
        return ChangeWords.inOrder(read.keySet()).stream().map(field -> new Read(ChangeWords.field(field),
                ChangeWords.value(field, ((Map<?, ?>) read.get(field)).get("was")))).toList();
    }

    public List<HopView> chain() {
        return text.chain();
    }

    public List<HopRow> hopRows() {
        return HopRow.of(claim.chain, attempt);
    }

    /** The same count from the same source in other stories, or null. */
    public SeenBefore seenBefore() {
        return SeenBefore.of(claim, whole.claim().quantity(), reader.name());
    }

    public LookUp lookUp() {
        return LookUp.of(article, chain());
    }

    public AnswerForm form() {
        return new AnswerForm(evidence(), table(), attempt);
    }

    public AnswersGiven given() {
        return AnswersGiven.of(whole.decisions(), isBlind());
    }

    public ClaimHistory history() {
        return new ClaimHistory(whole.history(), reader.name());
    }

    public List<ClaimJson.CommentJson> comments() {
        return whole.comments();
    }

    // What the reader can do.

    public boolean mayCheck() {
        return reader.checker();
    }

    public boolean mayEdit() {
        return reader.editor();
    }

    public boolean isReading() {
        return claim.depth == Depth.READING && claim.state != State.DISMISSED;
    }

    public boolean isMine() {
        return reader.name().equals(claim.holder);
    }

    public boolean isHeldByOther() {
        return claim.holder != null && !isMine();
    }

    public boolean isWaiting() {
        return claim.state == State.AWAITING_SECOND;
    }

    public boolean isSentByMe() {
        return isWaiting() && reader.name().equals(proposer());
    }

    /** Whether the form asks for the second answer, which is given before the first is seen. */
    public boolean isSecond() {
        return isWaiting() && !isReading() && mayCheck() && !isSentByMe();
    }

    /** Whether the form asks for the first answer. */
    public boolean isFirst() {
        return mayCheck() && !isReading() && (isFree() || isMine());
    }

    public boolean isFree() {
        return StateWords.mark(claim.state).equals("to-check");
    }

    public boolean isDecided() {
        return claim.state == State.DECIDED;
    }

    public boolean isToRecheck() {
        return claim.state == State.NEEDS_RECHECK;
    }

    public boolean isDismissed() {
        return claim.state == State.DISMISSED;
    }

    /** Whether it is found and nobody has kept it yet. */
    public boolean isFound() {
        return claim.state == State.PROPOSED;
    }

    /** Whether it may still be set aside. */
    public boolean isAsidePossible() {
        return mayCheck() && claim.decision == null
                && (claim.state == State.PROPOSED || claim.state == State.OPEN);
    }

    public boolean isReadableByMe() {
        return isReading() && mayCheck() && (isFree() || isWaiting() && !isSentByMe());
    }

    public boolean isDismissalMine() {
        return isDismissed() && reader.name().equals(claim.dismissal.by);
    }

    /** Whether the machine reads its words as part of another claim's now. */
    public boolean isMerged() {
        return isDismissed() && claim.dismissal.by == null && claim.dismissal.duplicateOf != null;
    }

    public boolean isDismissalPending() {
        return isDismissed() && claim.dismissal.pending;
    }

    public boolean isCorrectable() {
        return mayCheck() && !isDismissed() && (mayEdit() || !isDecided() && !isHeldByOther());
    }

    public String proposer() {
        return isWaiting() ? whole.decisions().get(whole.decisions().size() - 1).by() : null;
    }

    public Instant heldAt() {
        return claim.heldAt;
    }

    public Instant heldUntil() {
        return claim.heldUntil();
    }

    /** How far it is, in words. */
    public String standing() {
        return claim.state == State.IN_REVIEW ? isMine() ? "With you" : "With " + ActWords.person(claim.holder)
                : StateWords.word(claim.state);
    }

    public String css() {
        return isReading() ? "date" : StateWords.mark(claim.state);
    }

    public boolean isLapsed() {
        return claim.holdLapsed(reader.now());
    }

    /** Whether an editor can give it to somebody, or name its second person. */
    public boolean isGivable() {
        return isFree() && !isFound() || claim.holder != null || isWaiting() && !isReading();
    }

    /** Everybody to whom it can be given. */
    public List<String> checkers() {
        String not = isWaiting() ? proposer() : claim.holder;
        return Person.everybody().stream().filter(person -> person.active && person.roles().checker())
                .map(person -> person.name).filter(name -> !name.equals(not)).toList();
    }

    public boolean isCited() {
        return claim.cited();
    }

    // What is pinned and answered.

    /** Before the second answer is given, an item that only says what was tried would tell the first. */
    public List<EvidenceView> evidence() {
        return whole.evidence().stream().filter(pinned -> !isBlind() || pinned.copy() != null || pinned.passage() != null
                || pinned.noCopyReason() != null).map(pinned -> new EvidenceView(pinned, whole.claim().quantity(),
                        claim.articleId, reader))
                .toList();
    }

    public int independentOrigins() {
        return table().independentOrigins();
    }

    public boolean isBlind() {
        return isWaiting() && !isSentByMe();
    }

    private EvidenceTable table() {
        return Answers.table(claim, article);
    }
}
