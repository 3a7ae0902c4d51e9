package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tallymark.web.Problem;

/** Changes the password of somebody who is signed in and still knows the old one. */
@ApplicationScoped
class OwnPassword {

    @Inject
    SignIn signIn;

    @Inject
    Joining joining;

    /**
     * Every session ends, and this browser's is begun anew.
     *
     * @return the secret of the new session
     * @throws Problem 400 where the old password is wrong, 429 after too many tries
     */
    String change(String name, String current, String password, Browser browser) {
        if (!signIn.knows(name, current, browser)) {
            throw Problem.badInput("current", "is not your present password");
        }
        return joining.change(name, password, browser);
    }
}
