package org.tallymark.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * A request that is refused, as RFC 9457 describes it: the API answers it as {@code application/problem+json}, a page
 * shows it beside the field or as a page of its own. It is thrown before anything is written, or rolls back what was.
 */
public class Problem extends RuntimeException {

    private static final Logger LOG = Logger.getLogger(Problem.class);

    private final int status;
    private final String title;
    private final String rule;
    private final List<FieldError> errors;
    private final transient Object current;

    private Problem(int status, String title, String detail, String rule, List<FieldError> errors, Object current) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.rule = rule;
        this.errors = List.copyOf(errors);
        this.current = current;
    }

    public static Problem badInput(String field, String message) {
        return badInput(List.of(new FieldError(field, message)));
    }

    public static Problem badInput(List<FieldError> errors) {
        FieldError first = errors.get(0);
        return new Problem(400, "Bad input", first.field() + ": " + first.message(), null, errors, null);
    }

    public static Problem signInFirst() {
        return new Problem(401, "Sign in first", "This needs a session or a token.", null, List.of(), null);
    }

    public static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed", detail, null, List.of(), null);
    }

    /** @param what the thing that is not there, as a noun phrase: "Claim 31c14" */
    public static Problem notFound(String what) {
        return new Problem(404, "Not there", what + " is not there.", null, List.of(), null);
    }

    /** @param current the article or claim that holds the same key, or null */
    public static Problem conflict(String detail, Object current) {
        return new Problem(409, "Conflict", detail, null, List.of(), current);
    }

    public static Problem versionMissing() {
        return new Problem(428, "Version missing", "Send the version that this is based on.", null,
                List.of(new FieldError("version", "is missing: send the version that you read")), null);
    }

    /** @param current the article or claim as it is now, in its API form */
    public static Problem stale(Object current) {
        return new Problem(409, "Changed meanwhile", "Somebody changed this since you read it.", null,
                List.of(new FieldError("version", "is not the current one: look at what changed and send it again")),
                current);
    }

    /**
     * A rule of the review refuses it.
     *
     * @param rule one of the design's rule names, such as {@code EVIDENCE_MISSING}
     */
    public static Problem refused(String rule, String detail, List<FieldError> errors) {
        String words = rule.replace('_', ' ').toLowerCase(Locale.ROOT);
        return new Problem(422, Character.toUpperCase(words.charAt(0)) + words.substring(1), detail, rule, errors, null);
    }

    public static Problem tooLarge(String field, String message) {
        return new Problem(413, "Too large", message, null, List.of(new FieldError(field, message)), null);
    }

    public static Problem tooManyTries(String detail) {
        return new Problem(429, "Too many tries", detail, null, List.of(), null);
    }

    public static Problem tooManyAtOnce(String detail) {
        return new Problem(429, "Too many at once", detail, null, List.of(), null);
    }

    public static Problem unavailable(String detail) {
        return new Problem(503, "Not available now", detail, null, List.of(), null);
    }

    /** A fault of ours, which goes into the log under the reference that its answer names. */
    public static Problem logged(Throwable fault) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Fault " + reference, fault);
        return new Problem(500, "Our fault", "Something went wrong here that should not. Nothing of this was saved. Tell the"
                + " operator the reference " + reference + ".", null, List.of(), null);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }

    /** The rule of the review that refused it, or null. */
    public String rule() {
        return rule;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The thing as it is now, or null. */
    public Object current() {
        return current;
    }

    public ProblemJson json() {
        return new ProblemJson("about:blank", title, status, detail(), rule, errors, current);
    }
}
