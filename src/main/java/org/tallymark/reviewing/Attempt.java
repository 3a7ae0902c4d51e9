package org.tallymark.reviewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;
import org.tallymark.words.AnswerWords;

/**
 * What somebody typed into one of a page's forms, and why it was refused, so that the page shows it again with the
 * message beside the field.
 *
 * @param act the form's move, as in its address: "proposal", "evidence"
 * @param typed by field name
 * @param problem null where nothing was refused and this is only a draft
 */
public record Attempt(String act, Map<String, String> typed, Problem problem) {

    private static final Map<String, String> KEPT = new TreeMap<>(Map.of("verdict", "Your number",
            "attributionVerdict", "Your quotation", "rationale", "Your why", "tried", "You tried", "note", "Your note",
            "comment", "Your comment", "advice", "You advise", "paste", "You pasted", "suggestedWording", "Your wording"));

    static final Attempt NONE = new Attempt("", Map.of(), null);

    public boolean is(String act) {
        return this.act.equals(act);
    }

    public boolean isRefused(String act) {
        return problem != null && is(act);
    }

    /** What was typed into a field, or an empty text. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !typed(field).isBlank();
    }

    public boolean chose(String field, String code) {
        return typed(field).equals(code);
    }

    public boolean chose(String field, Enum<?> code) {
        return chose(field, code.name());
    }

    /** What is wrong with a field, its parts and items included; empty where nothing is. */
    public String message(String field) {
        return problem == null ? "" : String.join(" ", problem.errors().stream()
                .filter(error -> belongs(error, field)).map(FieldError::message).map(Attempt::sentence).toList());
    }

    private static boolean belongs(FieldError error, String field) {
        return error.field().equals(field) || error.field().startsWith(field + ".") || error.field().startsWith(field + "[");
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    /** Whether any of the given fields is wrong, so that what is folded away is open. */
    public boolean wrong(String field) {
        return !message(field).isEmpty();
    }

    /** Whether somebody else changed the claim meanwhile. */
    public boolean isStale() {
        return problem != null && problem.status() == 409;
    }

    public String detail() {
        return problem == null ? "" : problem.status() == 400 || problem.status() == 413
                ? "Something is missing or wrong below." : problem.detail();
    }

    /** The messages of no field that the page has beside it: all of them, for a short form. */
    public List<String> messages() {
        return problem == null ? List.of() : problem.errors().stream().map(FieldError::message).map(Attempt::sentence)
                .toList();
    }

    /** What a field shows: what was typed, else what is there. */
    public String written(String field, Object now) {
        if (problem != null && typed.containsKey(field)) {
            return typed(field);
        }
        return now == null ? "" : now instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                : now.toString();
    }

    /** Whether a choice shows this option: it was chosen, or it is the one that is there. */
    public boolean picked(String field, Enum<?> now, Enum<?> option) {
        return problem != null && typed.containsKey(field) ? chose(field, option) : option == now;
    }

    /** What was typed, in words, for the person to look at beside what is there now. */
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        KEPT.forEach((field, label) -> {
            if (has(field)) {
                kept.add(new Kept(label, said(field)));
            }
        });
        return kept;
    }

    private String said(String field) {
        return switch (field) {
            case "verdict" -> AnswerWords.word(Verdict.valueOf(typed(field)));
            case "attributionVerdict" -> AnswerWords.word(AttributionVerdict.valueOf(typed(field)));
            case "advice" -> AnswerWords.word(Advice.valueOf(typed(field)));
            default -> typed(field);
        };
    }

    /** One thing that was typed. */
    public record Kept(String key, String value) {}
}
