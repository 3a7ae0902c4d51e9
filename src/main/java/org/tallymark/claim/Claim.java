package org.tallymark.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tallymark.article.Article;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.history.Event;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.Move;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/**
 * One numeric or time expression of an article: its span, its reading, who says so, and how far the work on it is. Every
 * change of state runs through {@link #move}. Offsets are code points of the current snapshot.
 */
@Entity
@IdClass(ClaimId.class)
public class Claim extends PanacheEntityBase {

    /** How long a claim stays with its holder after their last act on it. */
    static final Duration HOLD = Duration.ofHours(2);

    @Id
    @Column(name = "article_id")
    public Long articleId;

    @Id
    @Column(name = "claim_id")
    public Integer number;

    @Column(name = "snapshot_id")
    public Integer snapshot;

    @Column(name = "snapshot_length")
    int snapshotLength;

    @Enumerated(EnumType.STRING)
    public AnchorState anchor;

    /** Null where the current snapshot no longer holds the claim. */
    @Column(name = "span_start")
    public Integer start;

    @Column(name = "span_end")
    public Integer end;

    public String quote;

    @Column(name = "sentence_start")
    public Integer sentenceStart;

    @Column(name = "sentence_end")
    public Integer sentenceEnd;

    /** Null only while it is dismissed. */
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Effect effect;

    @Column(name = "number_start")
    public Integer numberStart;

    @Column(name = "number_end")
    public Integer numberEnd;

    @Embedded
    public Amount amount;

    @Column(name = "counted_text")
    public String countedText;

    @Column(name = "counted_start")
    public Integer countedStart;

    @Column(name = "counted_end")
    public Integer countedEnd;

    public String about;

    @Embedded
    public When when;

    @Column(name = "as_of")
    public String asOf;

    public String place;

    /** The first day that it is about: of {@link #asOf}, else of its own time; null where neither tells. */
    @Column(name = "day_from")
    LocalDate dayFrom;

    @Column(name = "day_to")
    LocalDate dayTo;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "hop", joinColumns = {
        @JoinColumn(name = "article_id", referencedColumnName = "article_id"),
        @JoinColumn(name = "claim_id", referencedColumnName = "claim_id")})
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    public List<CitedHop> chain = new ArrayList<>();

    /** The names of the extractor's rules that fired. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> rules = new ArrayList<>();

    /** What the machine read, as the wire format writes it; null where a person marked it. Corrections leave it be. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> machine;

    @Column(name = "marked_by")
    public String markedBy;

    @Enumerated(EnumType.STRING)
    public Depth depth;

    @Enumerated(EnumType.STRING)
    public State state;

    public int version = 1;

    public String holder;

    /** The holder's last act on it. */
    @Column(name = "held_at")
    public Instant heldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "taken_from")
    public State takenFrom;

    /** Who is asked to be the second person, or null where anybody is. */
    public String second;

    @Embedded
    public Dismissal dismissal;

    /** The number of the decision that stands, null before the first. */
    @Column(name = "decision_id")
    public Integer decision;

    /** The verdict that stands. */
    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    @Enumerated(EnumType.STRING)
    public Deviation deviation;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_verdict")
    public AttributionVerdict attributionVerdict;

    @Enumerated(EnumType.STRING)
    public Advice advice;

    @Column(name = "suggested_wording")
    public String suggestedWording;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "event_sequence")
    public int eventSequence;

    protected Claim() {}

    /** A claim that does not exist yet; {@link #bear} gives it its number. */
    static Claim unborn() {
        return new Claim();
    }

    @PrePersist
    @PreUpdate
    void tellDays() {
        Optional<DayRange> days = DayRange.of(asOf)
                .or(() -> Optional.ofNullable(when).filter(time -> time.from != null && time.to != null && !time.from.isAfter(time.to))
                        .map(time -> new DayRange(time.from, time.to)));
        dayFrom = days.map(DayRange::from).orElse(null);
        dayTo = days.map(DayRange::to).orElse(null);
    }

    public ClaimId id() {
        return new ClaimId(articleId, number);
    }

    public Article article() {
        return Article.findById(articleId);
    }

    /** In text order, those that the current text no longer holds last. */
    public static List<Claim> ofArticle(long articleId) {
        return list("articleId = ?1 order by start nulls last, number", articleId);
    }

    /** Gives a new claim its number and first event. The article must be locked. */
    void bear(Article article, Move move, Actor actor, State born, Map<String, ?> particulars) {
        articleId = article.id;
        number = article.nextClaim();
        state = born;
        changedAt = actor.now();
        Event event = Event.append(articleId, new Event.ClaimStep(number, null, Event.NONE, born.name()), move.word(),
                actor.name(), actor.now(), particulars);
        eventSequence = event.sequence;
        // Whole before it is written, so that thousands of new claims are inserted and not updated besides.
        persist();
        Anchor.keep(this);
        if (isLeftOpen()) {
            article.reopen(id() + " was added", actor.now());
        }
    }

    /**
     * The one way by which a claim changes: it refuses a pair of states that is not legal, raises the version and
     * writes the event. The article must be locked; signed off, it is opened again where the claim is. What belongs to
     * the old state only is dropped.
     *
     * @throws org.tallymark.web.Problem 422 ILLEGAL_MOVE
     */
    Event move(Move move, State to, Actor actor, Map<String, ?> particulars) {
        if (!move.leads(state, to)) {
            throw Refusals.illegalMove();
        }
        boolean wasLeftOpen = isLeftOpen();
        if (to != State.IN_REVIEW) {
            holder = null;
            heldAt = null;
            takenFrom = null;
        } else if (actor.name() != null && actor.name().equals(holder)) {
            heldAt = actor.now();
        }
        if (to != State.AWAITING_SECOND) {
            second = null;
        }
        if (to != State.DISMISSED) {
            dismissal = null;
        }
        version++;
        Event event = step(move, to, actor, particulars);
        if (isLeftOpen() && !wasLeftOpen) {
            article().reopen(id() + " is open again", actor.now());
        }
        return event;
    }

    /** Writes an event without raising the version: a comment, a look at an export. */
    Event step(Move move, State to, Actor actor, Map<String, ?> particulars) {
        Event event = Event.append(articleId, new Event.ClaimStep(number, eventSequence, state.name(), to.name()),
                move.word(), actor.name(), actor.now(), Blindness.sealed(particulars));
        state = to;
        eventSequence = event.sequence;
        changedAt = actor.now();
        return event;
    }

    /** Lets go of its words; what it states and who says so are kept. */
    void leaveText() {
        anchor = AnchorState.GONE;
        start = null;
        end = null;
        sentenceStart = null;
        sentenceEnd = null;
        numberStart = null;
        numberEnd = null;
        countedStart = null;
        countedEnd = null;
        chain.forEach(CitedHop::leaveText);
    }

    /** @throws org.tallymark.web.Problem 422 ILLEGAL_MOVE where no such move starts at the claim's state */
    void mustStart(Move move) {
        if (!move.startsAt(state)) {
            throw Refusals.illegalMove();
        }
    }

    /** Whether the article cites anybody for it. */
    public boolean cited() {
        return !chain.isEmpty();
    }

    /** When the holder loses the claim, or null where nobody holds it. */
    public Instant heldUntil() {
        return heldAt == null ? null : heldAt.plus(HOLD);
    }

    /** Whether nobody has a right to it any more though somebody still holds it. */
    public boolean holdLapsed(Instant now) {
        return heldAt != null && !now.isBefore(heldUntil());
    }

    /** Whether the machine proposed it as a claim, rather than as something to dismiss. */
    boolean proposedByMachine() {
        return machine != null && machine.get("kind") != null;
    }

    /** What is pinned now, oldest first; copies and sources are at hand then without a query for each. */
    public List<Evidence> evidence() {
        List<Evidence> pinned = Evidence.list("articleId = ?1 and claimId = ?2 and removedAt is null order by number",
                articleId, number);
        Evidence.load(pinned);
        return pinned;
    }

    /** Oldest first. */
    public List<Decision> decisions() {
        return Decision.list("articleId = ?1 and claimId = ?2 order by number", articleId, number);
    }

    public List<ClaimComment> comments() {
        return ClaimComment.list("articleId = ?1 and claimId = ?2 and removedAt is null order by number", articleId,
                number);
    }

    /** The first answer that waits for its second, or null. */
    public Decision waiting() {
        return Decision.find("articleId = ?1 and claimId = ?2 and outcome is null", articleId, number).firstResult();
    }

    /** Whether sign-off waits for it: it is not decided, or its dismissal waits for another person. */
    public boolean isLeftOpen() {
        return state.isOpen() || dismissal != null && dismissal.pending;
    }
}
