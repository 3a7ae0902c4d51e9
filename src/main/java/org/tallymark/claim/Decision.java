package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.review.Advice;
import org.tallymark.review.Answer;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.Verdict;

/** One person's answer about a claim: proposed, second, read or confirmed. Never overwritten; its outcome comes later. */
@Entity
@AttributeOverride(name = "number", column = @Column(name = "decision_id"))
public class Decision extends Owned {

    /** In what capacity it was given: the API's {@code as}. */
    public enum As { PROPOSAL, SECOND, READING, CONFIRMATION }

    /** How the two answers met. */
    public enum Outcome { AGREED, DIFFERED, RETURNED, WITHDRAWN }

    @Column(name = "claim_id")
    public Integer claimId;

    /** Counts a claim's pairs of answers, from 1. */
    public int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_as")
    public As as;

    @Column(name = "by_name")
    public String by;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public Depth depth;

    @Enumerated(EnumType.STRING)
    public Verdict verdict;

    @Enumerated(EnumType.STRING)
    public Deviation deviation;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_verdict")
    public AttributionVerdict attributionVerdict;

    public String rationale;

    @Enumerated(EnumType.STRING)
    public Advice advice;

    @Column(name = "suggested_wording")
    public String suggestedWording;

    /** How far from the number, in its own unit, the evidence may lie and the number still counts as right. */
    public BigDecimal tolerance;

    public String note;

    /**
     * Whether the second person answered before seeing this first answer and any of an earlier round, as {@link Seen}
     * tells; null for a first answer.
     */
    public Boolean blind;

    /** Null while it waits for a second answer. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** The first answer that this one is the second to, or null. */
    @Column(name = "first_id")
    public Integer first;

    @Column(name = "first_by")
    public String firstBy;

    protected Decision() {}

    Decision(Claim claim, As as, int round, Actor actor, Answer answer, Integer number) {
        this.articleId = claim.articleId;
        this.number = number;
        this.claimId = claim.number;
        this.as = as;
        this.round = round;
        this.by = actor.name();
        this.at = actor.now();
        this.depth = claim.depth;
        this.verdict = answer.verdict();
        this.deviation = answer.deviation();
        this.attributionVerdict = answer.attributionVerdict();
    }

    /** The sign-in names of who has answered something in each of these articles, in alphabetical order. */
    public static Map<Long, List<String>> people(Collection<Long> articles) {
        return articles.isEmpty() ? Map.of() : getEntityManager().createQuery("select distinct d.articleId, d.by"
                + " from Decision d where d.articleId in ?1 order by d.articleId, d.by", Object[].class)
                .setParameter(1, articles).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** The decisions of each of many claims, oldest first, with one look-up for all. */
    static Map<ClaimId, List<Decision>> ofAll(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Set<ClaimId> wanted = claims.stream().map(Claim::id).collect(Collectors.toSet());
        // A superset by two plain lists, which an index serves, is smaller than it looks: claims come by article.
        return Decision.<Decision>list("articleId in ?1 and claimId in ?2 order by articleId, number",
                claims.stream().map(claim -> claim.articleId).distinct().toList(),
                claims.stream().map(claim -> claim.number).distinct().toList()).stream()
                .filter(decision -> wanted.contains(decision.of()))
                .collect(Collectors.groupingBy(Decision::of));
    }

    /** The claim that it answers. */
    private ClaimId of() {
        return new ClaimId(articleId, claimId);
    }

    /** Says that this is the second answer to a first. */
    void answers(Decision first) {
        this.first = first.number;
        this.firstBy = first.by;
    }

    public Answer answer() {
        return new Answer(verdict, attributionVerdict, deviation);
    }
}
