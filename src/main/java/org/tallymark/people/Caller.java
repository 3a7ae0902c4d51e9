package org.tallymark.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tallymark.web.Problem;

/** Who sends the request at hand. What a stranger may not reach is refused before it gets here. */
@Named("caller")
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    @Inject
    Csrf csrf;

    /** The sign-in name. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean stranger() {
        return identity.isAnonymous();
    }

    /** The session that the request comes from, or null where it comes with a token. */
    public Long session() {
        return identity.getAttribute(Identities.SESSION);
    }

    public boolean is(Role role) {
        return identity.hasRole(role.word());
    }

    public boolean isChecker() {
        return is(Role.CHECKER);
    }

    public boolean isEditor() {
        return is(Role.EDITOR);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    /**
     * For what leaves a trace though it is asked for by a link.
     *
     * @throws Problem 403 where a page of another site leads there and the browser says who it is by itself
     */
    public void mustAskHere(String where) {
        if (csrf.askedByAnother()) {
            throw Problem.forbidden("A page of another site leads here. Whoever follows it leaves a trace, so take this "
                    + where + ".");
        }
    }

    /** @throws Problem 403 where the caller lacks the role; ask it after what is not there and what is wrong input */
    public void mustBe(Role role) {
        if (!is(role)) {
            throw Problem.forbidden("This needs the role " + role.word() + ".");
        }
    }
}
