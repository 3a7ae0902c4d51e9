package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.Dismissal;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.Move;
import org.tallymark.review.Verdict;
import org.tallymark.words.ActWords;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.ChangeWords;
import org.tallymark.words.ReadingWords;

/** Says the particulars of an event in words; what says nothing to a person is left out. */
final class HistoryWords {

    private static final Map<String, Function<String, String>> SAID = Map.of(
            "to", name -> "to " + ActWords.person(name),
            "reason", HistoryWords::reason,
            "comment", HistoryWords::quoted,
            "text", HistoryWords::quoted,
            "note", HistoryWords::quoted,
            "because", because -> "because " + because,
            "verdict", code -> AnswerWords.word(Verdict.valueOf(code)),
            "attributionVerdict", code -> AnswerWords.word(AttributionVerdict.valueOf(code)),
            "deviation", code -> AnswerWords.word(Deviation.valueOf(code)),
            "undone", ActWords::act);

    private HistoryWords() {}

    static String inShort(ClaimJson.EventJson event) {
        Object to = event.particulars().get("to");
        boolean given = to instanceof String && !to.equals(event.by());
        if (isOfNewerRules(event)) {
            return "read again by newer rules";
        }
        String act = !event.move().equals(Move.ASSIGNMENT.word()) ? ActWords.act(event.move())
                : given ? "given to " + ActWords.person((String) to) : "taken";
        // What the machine found was found by nobody, whoever took the article in.
        boolean found = event.move().equals(Move.TAKE_IN.word());
        return act + (event.by() == null || found ? "" : " by " + ActWords.person(event.by()));
    }

    /** Only reading a text again corrects a claim, or takes back what the machine made of it, without a person. */
    private static boolean isOfNewerRules(ClaimJson.EventJson event) {
        return event.by() == null && (event.move().equals(Move.CORRECTION.word()) || event.move().equals(Move.UNDO.word())
                || event.move().equals(Move.DISMISSAL.word()));
    }

    static List<String> of(ClaimJson.EventJson event) {
        Map<String, Object> particulars = event.particulars();
        List<String> said = new ArrayList<>();
        particulars.forEach((name, value) -> {
            if (SAID.containsKey(name) && value instanceof String text && !(name.equals("undone") && isOfNewerRules(event))) {
                said.add(SAID.get(name).apply(text));
            }
        });
        for (String field : ChangeWords.inOrder(particulars.keySet())) {
            if (particulars.get(field) instanceof Map<?, ?> change && change.containsKey("was")) {
                said.add(change(field, change.get("was"), change.get("is")));
            }
        }
        return said;
    }

    /** A span is told by offsets, which say nothing to a person. */
    private static String change(String field, Object was, Object is) {
        return !field.equals("span") ? ChangeWords.change(field, was, is)
                : is == null ? "no words of its own" : "other words in the text";
    }

    private static String reason(String reason) {
        for (Dismissal.Reason known : Dismissal.Reason.values()) {
            if (known.name().equals(reason)) {
                return ReadingWords.word(known);
            }
        }
        return quoted(reason);
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
