package org.tallymark.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tallymark.web.Body;
import org.tallymark.web.Days;
import org.tallymark.web.Problem;

/** The caller's own tokens. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensApi {

    @Inject
    Caller caller;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /** What to make; without {@code expires} it does not end by itself. */
    record Wanted(String label, ApiToken.Scope scope, Instant expires) {}

    /** @param token the secret, only in the answer that made it */
    public record Token(long id, String label, ApiToken.Scope scope, Instant created, Instant expires,
            @JsonInclude(JsonInclude.Include.NON_NULL) String token) {

        static Token of(ApiToken token, String secret) {
            return new Token(token.id, token.label, token.scope, token.createdAt, token.expiresAt, secret);
        }
    }

    /** All that still open something, newest first. */
    public record Mine(List<Token> items, String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(byte[] body) {
        Wanted wanted = Body.read(body, Wanted.class);
        if (wanted.scope == null) {
            throw Problem.badInput("scope", "is missing: api or feeds");
        }
        Tokens.Made made = tokens.make(caller.name(), wanted.label, wanted.scope,
                Days.checked(wanted.expires, "expires"));
        return Response.created(URI.create("/api/v1/tokens/" + made.token().id))
                .entity(Token.of(made.token(), made.secret())).build();
    }

    @GET
    public Mine mine() {
        return new Mine(ApiToken.liveOf(caller.name(), clock.instant()).stream()
                .map(token -> Token.of(token, null)).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public Token one(@PathParam("id") String id) {
        return Token.of(tokens.ofCaller(Ids.read(id, "Token"), caller), null);
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") String id) {
        tokens.revoke(Ids.read(id, "Token"), caller);
    }
}
