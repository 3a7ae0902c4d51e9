package org.tallymark.people;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** A password that somebody chooses, typed twice, because there is nobody to ask if it was typed wrong. */
final class NewPassword {

    private NewPassword() {}

    /** @throws Problem 400 that names each field and what is wrong with it */
    static void check(String name, String password, String repeated) {
        check(name, password, repeated, List.of());
    }

    /** @param others what is wrong with the form's other fields */
    static void check(String name, String password, String repeated, List<FieldError> others) {
        List<FieldError> errors = new ArrayList<>(others);
        PasswordRules.fault(name, password).ifPresent(fault -> errors.add(new FieldError("password", fault)));
        if (!password.equals(repeated)) {
            errors.add(new FieldError("repeated", "is not the same as the one above"));
        }
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }
}
