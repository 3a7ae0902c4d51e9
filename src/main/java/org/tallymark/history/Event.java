package org.tallymark.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One line of the append-only history: who did what to what, when, with what particulars. It is written in the
 * transaction of the act that it tells, and holds the hash of the event before it in its article's chain.
 */
@Entity
@Immutable
@IdClass(EventId.class)
public class Event extends PanacheEntityBase {

    /** The state that a new claim comes from. */
    public static final String NONE = "NONE";

    @Id
    @Column(name = "article_id")
    public Long articleId;

    @Id
    public Integer sequence;

    /** The claim's number within its article, or null where the event is the article's own. */
    @Column(name = "claim_id")
    public Integer claimId;

    /** The claim's event before this one. */
    @Column(name = "previous_sequence")
    public Integer previousSequence;

    public String move;

    @Column(name = "from_state")
    public String fromState;

    @Column(name = "to_state")
    public String toState;

    /** The sign-in name of who did it, or null where the system did. */
    @Column(name = "by_name")
    public String by;

    public Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> particulars;

    @Column(name = "previous_hash")
    public byte[] previousHash;

    public byte[] hash;

    protected Event() {}

    /** Tells something of an article as a whole, or of none ({@link Chain#NO_ARTICLE}). */
    public static Event append(long articleId, String move, String by, Instant at, Map<String, ?> particulars) {
        return append(articleId, null, move, by, at, particulars);
    }

    /** Tells a move of a claim. */
    public static Event append(long articleId, ClaimStep step, String move, String by, Instant at,
            Map<String, ?> particulars) {
        Chain chain = Chain.lock(articleId);
        Event event = new Event();
        event.articleId = articleId;
        event.sequence = chain.lastSequence + 1;
        if (step != null) {
            event.claimId = step.claimId();
            event.previousSequence = step.previousSequence();
            event.fromState = step.from();
            event.toState = step.to();
        }
        event.move = move;
        event.by = by;
        event.at = at;
        event.particulars = new TreeMap<>(particulars);
        event.previousHash = chain.lastHash;
        event.hash = EventHash.of(event);
        event.persist();
        chain.lastSequence = event.sequence;
        chain.lastHash = event.hash;
        return event;
    }

    /** A claim's events, oldest first. */
    public static List<Event> ofClaim(long articleId, int claimId) {
        return list("articleId = ?1 and claimId = ?2 order by sequence", articleId, claimId);
    }

    /**
     * How a claim moves with an event.
     *
     * @param previousSequence the claim's event before, null for its first
     * @param from the state it comes from, {@link #NONE} for a new claim
     */
    public record ClaimStep(int claimId, Integer previousSequence, String from, String to) {}
}
