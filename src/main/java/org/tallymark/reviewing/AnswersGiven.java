package org.tallymark.reviewing;

import java.time.Instant;
import java.util.List;
import org.tallymark.claim.ClaimJson;
import org.tallymark.words.ActWords;

/**
 * The answers of the last two people, where they lie open: decided, or sent back because they differ.
 *
 * @param round empty where nobody has answered, or where the reader may not see it yet
 */
public record AnswersGiven(List<ClaimJson.DecisionJson> round) {

    static AnswersGiven of(List<ClaimJson.DecisionJson> decisions, boolean blind) {
        List<ClaimJson.DecisionJson> open = blind ? List.of()
                : decisions.stream().filter(answer -> answer.verdict() != null).toList();
        int last = open.stream().mapToInt(ClaimJson.DecisionJson::round).max().orElse(0);
        return new AnswersGiven(open.stream().filter(answer -> answer.round() == last).toList());
    }

    /** Whether the second of the two answered before seeing an answer of anybody else. */
    public boolean isBlind() {
        return round.stream().anyMatch(answer -> Boolean.TRUE.equals(answer.blind()));
    }

    /** Who stands behind the answer, in words. */
    public String people() {
        return String.join(", ", round.stream().map(ClaimJson.DecisionJson::by).distinct().map(ActWords::person).toList());
    }

    public Instant at() {
        return round.get(round.size() - 1).at();
    }
}
