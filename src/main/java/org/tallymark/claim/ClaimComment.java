package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody said about a claim to the others. */
@Entity
@Table(name = "claim_comment")
@AttributeOverride(name = "number", column = @Column(name = "comment_id"))
public class ClaimComment extends Owned {

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63})");

    @Column(name = "claim_id")
    public Integer claimId;

    public String text;

    public Instant at;

    @Column(name = "by_name")
    public String by;

    /** When its author took it back, or null. */
    @Column(name = "removed_at")
    Instant removedAt;

    protected ClaimComment() {}

    ClaimComment(Claim claim, int number, String text, Actor actor) {
        this.articleId = claim.articleId;
        this.number = number;
        this.claimId = claim.number;
        this.text = text;
        this.by = actor.name();
        this.at = actor.now();
    }

    /** The words after an @ that could be sign-in names, in the order of the text, each once. */
    List<String> mentions() {
        return MENTION.matcher(text).results().map(MatchResult::group).map(name -> name.substring(1))
                .map(name -> name.replaceAll("[._-]+$", "").toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
