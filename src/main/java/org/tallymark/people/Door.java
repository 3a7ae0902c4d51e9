package org.tallymark.people;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallymark.web.Problem;
import org.tallymark.web.ProblemJson;

/** The one way in: reads who a request is from, and answers strangers. */
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Optional<AuthenticationRequest> token = Credentials.token(request).map(Function.identity());
        if (token.isPresent()) {
            return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(token.get(), request));
        }
        Optional<String> session = Credentials.session(request);
        if (session.isPresent()) {
            // A session that has ended makes a stranger, who may sign in again, and no error.
            return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                    new SessionLogin.Request(session.get()), request))
                    .onFailure(AuthenticationFailedException.class).recoverWithNull();
        }
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (isForMachines(request)) {
            response.setStatusCode(401).putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(request))
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, ProblemJson.MEDIA_TYPE)
                    .end(Json.encode(Problem.signInFirst().json()));
        } else {
            response.setStatusCode(303).putHeader(HttpHeaderNames.LOCATION, signIn(request)).end();
        }
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, challenge(request)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenLogin.Request.class, SessionLogin.Request.class);
    }

    /** A feed reader asks its owner for a password only if it is told so. */
    private static String challenge(RoutingContext request) {
        return Credentials.isFeed(request) ? "Basic realm=\"Tallymark feeds\"" : "Bearer";
    }

    private static boolean isForMachines(RoutingContext request) {
        String path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/q/");
    }

    private static String signIn(RoutingContext request) {
        boolean canReturn = request.request().method().name().equals("GET");
        return canReturn ? "/sign-in?next=" + URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
