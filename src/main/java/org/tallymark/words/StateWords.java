package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import org.tallymark.article.ArticleState;
import org.tallymark.claim.AnchorState;
import org.tallymark.review.Depth;
import org.tallymark.review.State;

/** How far a claim, an article or a version is, in words. */
@TemplateExtension
public final class StateWords {

    private StateWords() {}

    public static String word(State state) {
        return switch (state) {
            case PROPOSED -> "Found";
            case OPEN -> "To check";
            case IN_REVIEW -> "With someone";
            case AWAITING_SECOND -> "Sent for second check";
            case RETURNED -> "Sent back";
            case DECIDED -> "Decided";
            case NEEDS_RECHECK -> "To recheck";
            case DISMISSED -> "Set aside";
        };
    }

    /** The class of the mark that shows a state: marks.css. */
    public static String mark(State state) {
        return switch (state) {
            case PROPOSED, OPEN, RETURNED, NEEDS_RECHECK -> "to-check";
            case IN_REVIEW -> "with-someone";
            case AWAITING_SECOND -> "sent";
            case DECIDED -> "done";
            case DISMISSED -> "set-aside";
        };
    }

    public static String word(Depth depth) {
        return switch (depth) {
            case FULL -> "full check";
            case READING -> "date as read";
        };
    }

    public static String word(ArticleState state) {
        return switch (state) {
            case OPEN -> "Open";
            case SIGNED_OFF -> "Signed off";
            case REOPENED -> "Open again";
        };
    }

    public static String word(AnchorState anchor) {
        return switch (anchor) {
            case UNCHANGED -> "unchanged in this version";
            case MOVED -> "moved in this version";
            case CHANGED -> "another number in this version";
            case GONE -> "gone from this version";
        };
    }
}
