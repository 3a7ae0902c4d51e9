package org.tallymark.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What a form must send along to show that it was ours and in this very browser. It follows from the secret of the
 * session, or of a stranger's cookie, and tells nothing of it.
 */
@Named("csrf")
@RequestScoped
public class Csrf {

    @Inject
    SecurityIdentity identity;

    @Inject
    Cookies cookies;

    @Inject
    RoutingContext request;

    private String strangers;

    /** The token for the forms of the page at hand; a stranger's browser gets the cookie that goes with it. */
    public String token() {
        if (!identity.isAnonymous()) {
            String ofSession = identity.getAttribute(Identities.CSRF_TOKEN);
            return ofSession == null ? "" : ofSession;
        }
        if (strangers == null) {
            strangers = Cookies.stranger(request).orElseGet(this::newStranger);
        }
        return tokenOf(strangers);
    }

    private String newStranger() {
        String secret = Secret.random();
        cookies.setStranger(request, secret);
        return secret;
    }

    /** Whether a request that changes something may: it has this browser's token, or needs none, having a bearer's. */
    boolean allows(String sent) {
        if (!identity.isAnonymous()) {
            String ofSession = identity.getAttribute(Identities.CSRF_TOKEN);
            return ofSession == null || same(ofSession, sent);
        }
        return Cookies.stranger(request).filter(secret -> same(tokenOf(secret), sent)).isPresent();
    }

    /** Whether the caller's browser sends who it is by itself, so that another site could make it do so. */
    boolean matters() {
        return identity.isAnonymous() || ofSession();
    }

    /** Whether the caller is somebody by a session's cookie. */
    boolean ofSession() {
        return identity.getAttribute(Identities.CSRF_TOKEN) != null;
    }

    /** Whether a page of another site could have made the caller's browser ask for this as the person it is. */
    boolean askedByAnother() {
        return ofSession() && !SameSite.holds(request.request());
    }

    static String tokenOf(String secret) {
        return Secret.hash("form of " + secret);
    }

    private static boolean same(String expected, String sent) {
        return sent != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                sent.getBytes(StandardCharsets.UTF_8));
    }
}
