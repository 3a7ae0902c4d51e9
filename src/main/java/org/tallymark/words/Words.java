package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import org.tallymark.article.ArticleState;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.Contact;
import org.tallymark.claim.Decision;
import org.tallymark.claim.Dismissal;
import org.tallymark.claim.StoredCopy;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.Trend;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/**
 * Every visible word for a code, in one place: pages write {@code {claim.state.word}}. What a code is called as an
 * answer to choose, shorter than in a sentence, is its {@code answer}.
 */
@TemplateExtension
public final class Words {

    private Words() {}

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

    public static String word(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "Right";
            case REFUTED -> "Wrong";
            case DISPUTED -> "Sources disagree";
            case MISSING_CONTEXT -> "Missing context";
            case UNVERIFIABLE -> "Can't verify";
            case OUTDATED -> "Out of date";
            case CONSISTENT -> "Fits";
        };
    }

    /** As the second sentence under a claim's head. */
    public static String sentence(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "Number is right.";
            case REFUTED -> "Number is wrong.";
            case DISPUTED -> "Sources disagree about the number.";
            case MISSING_CONTEXT -> "Number is right, but context is missing.";
            case UNVERIFIABLE -> "Number can't be verified.";
            case OUTDATED -> "Number is out of date.";
            case CONSISTENT -> "Fits the day of publication and the story's other dates.";
        };
    }

    public static String word(AttributionVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Quoted right";
            case DIFFERS -> "Differs";
            case NOT_FOUND -> "Not in the cited source";
            case UNREACHABLE -> "No access";
            case NO_SOURCE_GIVEN -> "No source given";
        };
    }

    /** As an answer to "Quoted right?". */
    public static String answer(AttributionVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Yes";
            case DIFFERS -> "Differs";
            case NOT_FOUND -> "Not there";
            case UNREACHABLE -> "No access";
            case NO_SOURCE_GIVEN -> "No source given";
        };
    }

    /** As the first sentence under a claim's head. */
    public static String sentence(AttributionVerdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "Quoted correctly.";
            case DIFFERS -> "Differs from the cited source.";
            case NOT_FOUND -> "Not in the cited source.";
            case UNREACHABLE -> "No access to the cited source.";
            case NO_SOURCE_GIVEN -> "No source given.";
        };
    }

    public static String word(Deviation deviation) {
        return switch (deviation) {
            case OVERSTATED -> "Too high";
            case UNDERSTATED -> "Too low";
            case WRONG_UNIT -> "Wrong unit";
            case WRONG_DATE -> "Wrong date";
            case WRONG_SCOPE -> "Something else was counted";
            case NO_BASIS -> "No basis found";
            case TYPO -> "Typing error";
        };
    }

    public static String word(Advice advice) {
        return switch (advice) {
            case STANDS -> "Leave";
            case ATTRIBUTE -> "Attribute";
            case ADD_CONTEXT -> "Add context";
            case CHANGE -> "Change";
            case CUT -> "Cut";
        };
    }

    public static String word(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports it";
            case CONTRADICTS -> "contradicts it";
            case CONTEXT -> "background";
        };
    }

    public static String word(Depth depth) {
        return switch (depth) {
            case FULL -> "full check";
            case READING -> "date as read";
        };
    }

    public static String word(Kind kind) {
        return switch (kind) {
            case CASUALTIES -> "casualties";
            case FORCES -> "forces";
            case PEOPLE -> "people";
            case MONEY -> "money";
            case PERCENTAGE -> "share";
            case MEASUREMENT -> "measurement";
            case AGE -> "age";
            case COUNT -> "count";
            case RANK -> "rank";
            case DATE -> "date";
            case TIME -> "time of day";
            case DURATION -> "duration";
            case FREQUENCY -> "how often";
        };
    }

    public static String word(Effect effect) {
        return switch (effect) {
            case KILLED -> "killed";
            case INJURED -> "injured";
            case MISSING -> "missing";
            case KIDNAPPED -> "kidnapped";
            case DETAINED -> "detained";
            case DISPLACED -> "displaced";
            case SURRENDERED -> "surrendered";
            case AFFECTED -> "affected";
        };
    }

    /** As it stands before the number. */
    public static String word(Comparison comparison) {
        return switch (comparison) {
            case EXACT -> "exactly";
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
            case BETWEEN -> "between";
            case VAGUE -> "roughly";
        };
    }

    public static String word(Trend trend) {
        return switch (trend) {
            case RISE -> "more than before";
            case FALL -> "fewer than before";
        };
    }

    public static String word(TimeType type) {
        return switch (type) {
            case DATE -> "date";
            case TIME -> "time of day";
            case DURATION -> "duration";
            case SET -> "how often";
        };
    }

    public static String word(SourceKind kind) {
        return switch (kind) {
            case OUTLET -> "Outlet";
            case AGENCY -> "Agency";
            case ACCOUNT -> "Account";
            case PLATFORM -> "Platform";
            case GOVERNMENT -> "Government";
            case ORGANISATION -> "Organisation";
            case PERSON -> "Person";
            case DOCUMENT -> "Document";
            case UNNAMED -> "unnamed";
        };
    }

    public static String word(Dismissal.Reason reason) {
        return switch (reason) {
            case NAME -> "part of a name";
            case REFERENCE -> "a reference";
            case IDIOM -> "a figure of speech";
            case PRONOUN -> "stands for a thing named before";
            case FURNITURE -> "page furniture";
            case LIST -> "numbers a list";
            case DUPLICATE -> "told already";
            case NOT_CHECKABLE -> "nothing anybody could check";
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

    public static String word(Decision.As as) {
        return switch (as) {
            case PROPOSAL -> "first answer";
            case SECOND -> "second answer";
            case READING -> "read";
            case CONFIRMATION -> "still holds";
        };
    }

    public static String word(Decision.Outcome outcome) {
        return switch (outcome) {
            case AGREED -> "agreed";
            case DIFFERED -> "differed";
            case RETURNED -> "sent back";
            case WITHDRAWN -> "taken back";
        };
    }

    public static String word(Contact.How how) {
        return switch (how) {
            case CALL -> "call";
            case MAIL -> "mail";
            case MEETING -> "meeting";
        };
    }

    public static String word(StoredCopy.Kind kind) {
        return switch (kind) {
            case PAGE -> "page";
            case FILE -> "file";
            case TEXT -> "pasted text";
            case CONTACT -> "contact";
        };
    }

    public static String word(StoredCopy.Status status) {
        return switch (status) {
            case STORED -> "kept";
            case FETCHING -> "being fetched";
            case FAILED -> "could not be fetched";
        };
    }

    public static String word(Snapshot.Origin origin) {
        return switch (origin) {
            case PASTE -> "pasted";
            case FILE -> "from a file";
            case FETCH -> "fetched";
        };
    }

    /** A sign-in name as people are called: "ada" is Ada. */
    public static String person(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A past act of the history, under its name there, as a verb that "by Ada" can follow. */
    public static String act(String move) {
        return switch (move) {
            case "take-in" -> "found";
            case "mark" -> "marked by hand";
            case "acceptance" -> "kept";
            case "dismissal" -> "set aside";
            case "dismissal/confirmation" -> "setting aside confirmed";
            case "restoration" -> "brought back";
            case "assignment" -> "taken or given";
            case "release" -> "let go";
            case "withdrawal" -> "taken back";
            case "proposal" -> "sent for second check";
            case "decision" -> "second answer given";
            case "return" -> "sent back";
            case "recheck" -> "reopened";
            case "confirmation" -> "said to hold still";
            case "readings" -> "date confirmed";
            case "evidence" -> "evidence added";
            case "evidence-removal" -> "evidence taken off";
            case "comment" -> "commented";
            case "correction" -> "reading corrected";
            case "snapshot" -> "new version of the text";
            case "export" -> "exported";
            case "undo" -> "taken back the last act";
            case "signoff" -> "signed off";
            case "reopening" -> "open again";
            case "parties" -> "parties named";
            default -> move.replace('-', ' ');
        };
    }
}
