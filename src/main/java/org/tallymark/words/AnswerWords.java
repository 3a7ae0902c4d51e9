package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import org.tallymark.claim.Decision;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.Verdict;

/**
 * The answers to the two questions and what comes with them, in words. What one is called as an answer to choose,
 * shorter than in a sentence, is its {@code answer}.
 */
@TemplateExtension
public final class AnswerWords {

    private AnswerWords() {}

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
}
