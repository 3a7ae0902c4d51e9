package org.tallymark.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tallymark.web.Problem;

/** One's own password, tokens, and the browsers one is signed in with. */
@Path("/account")
public class AccountPages {

    private static final URI ACCOUNT = URI.create("/account");

    /** How long a token may live, as the form offers it. */
    private static final Map<String, Duration> LIVES = Map.of("month", Duration.ofDays(30), "quarter",
            Duration.ofDays(90), "year", Duration.ofDays(365));

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance account(Mine mine, Typed typed, String token, Faults faults);
    }

    /** What the caller has. */
    public record Mine(PersonJson person, List<ApiToken> tokens, List<SessionsApi.One> sessions) {}

    /** What stands in the form for a token. */
    public record Typed(String label, String scope, String life) {
        static final Typed NOTHING = new Typed("", ApiToken.Scope.api.name(), "quarter");
    }

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Tokens tokens;

    @Inject
    SessionsApi sessions;

    @Inject
    Cookies cookies;

    @Inject
    RoutingContext request;

    @GET
    public Response account() {
        return Html.page(200, page(Typed.NOTHING, null, Faults.NONE));
    }

    @POST
    @Path("/password")
    public Response changePassword(@FormParam("current") String current, @FormParam("password") String password,
            @FormParam("repeated") String repeated) {
        try {
            NewPassword.check(caller.name(), Html.orEmpty(password), Html.orEmpty(repeated));
            cookies.begin(request, ownPassword.change(caller.name(), Html.orEmpty(current), password,
                    Browser.of(request)));
            return Html.seeOther(ACCOUNT);
        } catch (Problem problem) {
            return Html.again(problem, page(Typed.NOTHING, null, Faults.of(problem)));
        }
    }

    /** Answers the form itself rather than lead on, because the token is nowhere to be read again. */
    @POST
    @Path("/tokens")
    public Response makeToken(@FormParam("label") String label, @FormParam("scope") String scope,
            @FormParam("life") String life) {
        ApiToken.Scope opens = ApiToken.Scope.feeds.name().equals(scope) ? ApiToken.Scope.feeds : ApiToken.Scope.api;
        Duration lives = LIVES.get(Html.orEmpty(life));
        Instant expires = lives == null ? null : clock.instant().plus(lives);
        try {
            Tokens.Made made = tokens.make(caller.name(), label, opens, expires);
            return Html.page(201, page(Typed.NOTHING, made.secret(), Faults.NONE));
        } catch (Problem problem) {
            return Html.again(problem, page(new Typed(Html.orEmpty(label), opens.name(), Html.orEmpty(life)), null,
                    Faults.of(problem)));
        }
    }

    @POST
    @Path("/tokens/{id}/revocation")
    public Response revokeToken(@PathParam("id") String id) {
        tokens.revoke(Ids.read(id, "Token"), caller);
        return Html.seeOther(ACCOUNT);
    }

    @POST
    @Path("/sessions/{id}/end")
    public Response endSession(@PathParam("id") String id) {
        sessions.end(id);
        return Html.seeOther(ACCOUNT);
    }

    private TemplateInstance page(Typed typed, String token, Faults faults) {
        Mine mine = new Mine(PersonJson.of(Person.named(caller.name()).orElseThrow()),
                ApiToken.liveOf(caller.name(), clock.instant()), sessions.open(null).items());
        return Templates.account(mine, typed, token, faults);
    }
}
