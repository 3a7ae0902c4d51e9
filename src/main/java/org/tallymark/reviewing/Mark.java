package org.tallymark.reviewing;

import java.util.List;
import org.tallymark.claim.ClaimId;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Depth;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.words.ActWords;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.StateWords;

/**
 * A claim as it is marked in its article's text, before one reader's eyes. Offsets are code points.
 *
 * @param start null where the text no longer holds it
 * @param number the number alone as the text writes it, or the quote
 * @param verdict the one that stands
 * @param pending whether its being set aside waits for another person
 * @param proposer who gave the first answer that waits for a second, or null
 * @param cited who says so, nearest to the article first
 * @param reader the sign-in name of whoever looks
 * @param checks whether the reader may check
 */
public record Mark(ClaimId id, Integer start, Integer end, String quote, String number, Kind kind, Effect effect,
        Depth depth, State state, String holder, String second, Verdict verdict, boolean pending, String proposer,
        List<String> cited, String reader, boolean checks) {

    /** Whether it is read against the calendar only. */
    public boolean isDate() {
        return depth == Depth.READING && state != State.DISMISSED;
    }

    public boolean isCheck() {
        return depth == Depth.FULL && state != State.DISMISSED;
    }

    public boolean isDone() {
        return state == State.DECIDED;
    }

    public boolean isMine() {
        return state == State.IN_REVIEW && reader.equals(holder);
    }

    public boolean isHeldByOther() {
        return state == State.IN_REVIEW && !reader.equals(holder);
    }

    /** Whether its second answer is one that the reader can give. */
    public boolean isForMySecond() {
        return checks && state == State.AWAITING_SECOND && !reader.equals(proposer)
                && (second == null || second.equals(reader));
    }

    public boolean isSent() {
        return state == State.AWAITING_SECOND && !isForMySecond();
    }

    /** Whether nobody works on it. */
    public boolean isFree() {
        return StateWords.mark(state).equals("to-check");
    }

    /** Whether it is the reader's turn. */
    public boolean isWaitingForMe() {
        return checks && isCheck() && (isMine() || isForMySecond() || isFree());
    }

    /** Whether it is a date that the reader can confirm. */
    public boolean isDateForMe() {
        return checks && isDate() && (isForMySecond() || isFree());
    }

    /** The classes of its mark. */
    public String css() {
        return isDate() ? isDone() ? "date done" : "date" : StateWords.mark(state);
    }

    /** How far it is, as the margin says it. */
    public String standing() {
        if (isDate()) {
            return isDone() ? "date read" : state == State.AWAITING_SECOND ? "date read once" : "date to confirm";
        }
        return switch (state) {
            case PROPOSED, OPEN -> StateWords.word(State.OPEN);
            case IN_REVIEW -> isMine() ? "With you" : "With " + ActWords.person(holder);
            case AWAITING_SECOND -> isForMySecond() ? "Your second check"
                    : second == null ? StateWords.word(state) : "Second check: " + ActWords.person(second);
            case DECIDED -> verdict == null ? StateWords.word(state) : AnswerWords.word(verdict);
            default -> StateWords.word(state);
        };
    }

    public String citedWords() {
        return cited.isEmpty() ? "nobody cited" : String.join(", ", cited);
    }

    /** What is spoken besides the quote. */
    public String spoken() {
        return standing() + ", " + citedWords();
    }
}
