package org.tallymark.intake;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.Redating;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Body;
import org.tallymark.web.Problem;

/** What is done to an article as a whole. */
@Path("/api/v1/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleMovesApi {

    @Inject
    ArticleMoves moves;

    @Inject
    Correct correct;

    @Inject
    AddVersion versions;

    @Inject
    Check check;

    @Inject
    Fields fields;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    record Withdrawal(Integer version, String reason) {}

    record Parties(Integer version, List<Long> sources) {}

    record Signoff(Integer version, List<Waived> exceptions) {}

    record Waived(String claim, String reason) {}

    /** @param changed the values that a new day of publication made others */
    @JsonPropertyOrder({"article", "changed"})
    public record Corrected(@JsonUnwrapped ArticleJson.Whole article, List<Redating.Changed> changed) {}

    @PATCH
    @Operation(summary = "Correct what stands above an article's text")
    public Corrected correct(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Correction correction = Correction.of(body, fields);
        caller.mustBe(Role.CHECKER);
        Correct.Corrected corrected = correct.correct(article, correction, actor());
        return new Corrected(corrected.article(), corrected.changed());
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Take a wrong article out of lists and exports")
    public ArticleJson.Whole withdraw(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Withdrawal request = Body.read(body, Withdrawal.class);
        String reason = Fields.reason(request.reason(), "reason");
        caller.mustBe(Role.EDITOR);
        return moves.withdraw(article, request.version(), reason, actor());
    }

    @PUT
    @Path("/parties")
    @Operation(summary = "Say which sources are parties to what the article tells")
    public ArticleJson.Whole setParties(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Parties request = Body.read(body, Parties.class);
        if (request.sources() == null) {
            throw Problem.badInput("sources", "is missing: send the ids of all parties, or an empty list");
        }
        caller.mustBe(Role.EDITOR);
        return moves.setParties(article, request.version(), request.sources(), actor());
    }

    @POST
    @Path("/signoff")
    @Operation(summary = "Stand behind an article as a whole")
    public ArticleJson.Whole signOff(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Signoff request = Body.read(body, Signoff.class);
        Map<Integer, String> exceptions = exceptions(article, request.exceptions());
        caller.mustBe(Role.EDITOR);
        return moves.signOff(article, request.version(), exceptions, actor());
    }

    @POST
    @Path("/snapshots")
    @Operation(summary = "Take in a newer version of an article's text")
    public Response addVersion(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Check.Version version = check.version(Body.read(body, Check.VersionRequest.class), title(article));
        caller.mustBe(Role.CHECKER);
        boolean made = versions.add(article, version.text(), version.published(), Snapshot.Origin.PASTE, actor()).made();
        return (made ? Response.created(URI.create("/api/v1/articles/" + article)) : Response.ok())
                .entity(show(article)).build();
    }

    private static Map<Integer, String> exceptions(long article, List<Waived> sent) {
        Map<Integer, String> exceptions = new TreeMap<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            String at = "exceptions[" + i + "].";
            Waived waived = sent.get(i) == null ? new Waived(null, null) : sent.get(i);
            ClaimId claim = ClaimId.parse(waived.claim()).filter(parsed -> parsed.articleId() == article).orElseThrow(
                    () -> Problem.badInput(at + "claim", "must be the id of a claim of this article, as " + article + "c1"));
            exceptions.put(claim.number(), Fields.reason(waived.reason(), at + "reason"));
        }
        return exceptions;
    }

    @Transactional
    String title(long id) {
        return ArticlePath.article(id).title;
    }

    @Transactional
    ArticleJson.Whole show(long id) {
        return ArticleJson.Whole.of(ArticlePath.article(id));
    }

    private Actor actor() {
        return Actor.of(caller, clock);
    }
}
