package org.tallymark.people;

import java.util.List;
import java.util.stream.Collectors;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** What was wrong with a form, for the page that shows it again. */
public final class Faults {

    public static final Faults NONE = new Faults(null);

    private final Problem problem;

    private Faults(Problem problem) {
        this.problem = problem;
    }

    public static Faults of(Problem problem) {
        return new Faults(problem);
    }

    /** The message beside a field; empty where it is right. */
    public String at(String field) {
        return fields().stream().filter(error -> error.field().equals(field)).map(FieldError::message)
                .collect(Collectors.joining("; "));
    }

    public boolean wrong(String field) {
        return !at(field).isEmpty();
    }

    /** What is wrong with the form as a whole, empty where the fields tell it. */
    public String general() {
        return problem == null || problem.status() == 400 ? "" : problem.detail();
    }

    private List<FieldError> fields() {
        return problem == null ? List.of() : problem.errors();
    }
}
