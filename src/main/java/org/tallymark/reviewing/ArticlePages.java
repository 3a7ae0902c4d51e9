package org.tallymark.reviewing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimMoves;
import org.tallymark.claim.MoveRequest;
import org.tallymark.intake.ArticleMoves;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/** The page on which an article is checked, and its forms about many claims or about none. */
@Path("/articles")
public class ArticlePages {

    private static final String REASON = "reason-";

    private static final String ARTICLE = "{article: [1-9][0-9]{0,17}}";

    @Inject
    ReviewPages pages;

    @Inject
    ClaimMoves moves;

    @Inject
    ArticleMoves articles;

    @Inject
    Marking marking;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param claim the claim beside the text; the first that waits for the reader where none is named
     * @param after the claim after which to look for the next that waits
     * @param over what is open over the text: dates, aside, signoff, mark, parties
     */
    @GET
    @Path(ARTICLE)
    public Response look(@PathParam("article") long article, @QueryParam("claim") String claim,
            @QueryParam("after") String after, @QueryParam("over") String over, @Context UriInfo uri) {
        Choice choice = new Choice(named(claim, article), named(after, article));
        return pages.article(article, reader(), choice, over, Draft.of(uri.getQueryParameters()));
    }

    private static ClaimId named(String claim, long article) {
        if (claim == null || claim.isBlank()) {
            return null;
        }
        return ClaimId.parse(claim).filter(id -> id.articleId() == article)
                .orElseThrow(() -> Problem.notFound("Claim " + claim + " of article " + article));
    }

    /** Confirms the dates that are ticked, each by itself: what is refused stays as it is and is shown. */
    @POST
    @Path(ARTICLE + "/readings")
    public Response confirmDates(@PathParam("article") long article, @RestForm("claim") List<String> ticked) {
        Map<String, String> refused = new TreeMap<>();
        Problem last = null;
        for (String row : ticked == null ? List.<String>of() : ticked) {
            String[] parts = row.split("/", 2);
            try {
                ClaimId id = named(parts[0], article);
                moves.confirmReading(id, new MoveRequest.Plain(Typed.number(parts.length > 1 ? parts[1] : null,
                        "version")), reader());
            } catch (Problem problem) {
                refused.put(quote(parts[0]), problem.detail());
                last = problem;
            }
        }
        if (last == null) {
            return Response.seeOther(URI.create("/articles/" + article)).build();
        }
        return refused(article, "dates", new Attempt("readings", refused, last));
    }

    /** What a claim says, or its id where there is no such claim. */
    private String quote(String claim) {
        try {
            return "“" + moves.look(claim, reader()).claim().quote() + "”";
        } catch (Problem notThere) {
            return claim;
        }
    }

    /** The page with the form that was refused; its address is the page's own, to be loaded again. */
    private Response refused(long article, String over, Attempt attempt) {
        return Response.fromResponse(pages.article(article, reader(), Choice.after(null), over, attempt))
                .header("HX-Push-Url", "/articles/" + article + "?over=" + over).build();
    }

    /** Marks a number that the machine did not find. */
    @POST
    @Path(ARTICLE + "/claims")
    public Response mark(@PathParam("article") long article, @RestForm String passage, @RestForm String near,
            @RestForm String kind) {
        try {
            ClaimId marked = marking.mark(article, passage, near, kind, reader());
            return Response.seeOther(URI.create("/articles/" + article + "?claim=" + marked)).build();
        } catch (Problem problem) {
            Map<String, String> typed = new TreeMap<>();
            typed.put("passage", passage == null ? "" : passage);
            typed.put("near", near == null ? "" : near);
            typed.put("kind", kind == null ? "" : kind);
            return refused(article, "mark", new Attempt("mark", typed, problem));
        }
    }

    /** An editor stands behind the article; what is open is listed with a reason, in a field for each claim. */
    @POST
    @Path(ARTICLE + "/signoff")
    public Response signOff(@PathParam("article") long article, @RestForm String version, MultivaluedMap<String, String> form) {
        Map<Integer, String> exceptions = new TreeMap<>();
        Map<String, String> typed = new TreeMap<>();
        form.forEach((field, values) -> {
            if (field.startsWith(REASON) && !values.get(0).isBlank()) {
                exceptions.put(Typed.number(field.substring(REASON.length()), field), values.get(0).strip());
                typed.put(article + "c" + field.substring(REASON.length()), values.get(0));
            }
        });
        return moved(article, "signoff", typed, () -> {
            caller.mustBe(Role.EDITOR);
            articles.signOff(article, Typed.number(version, "version"), exceptions, reader());
        });
    }

    /** Says which of the cited sources are parties to what the article tells. */
    @POST
    @Path(ARTICLE + "/parties")
    public Response parties(@PathParam("article") long article, @RestForm String version,
            @RestForm("source") List<Long> sources) {
        return moved(article, "parties", Map.of(), () -> {
            caller.mustBe(Role.EDITOR);
            articles.setParties(article, Typed.number(version, "version"), sources == null ? List.of() : sources,
                    reader());
        });
    }

    private Response moved(long article, String over, Map<String, String> typed, Runnable move) {
        try {
            move.run();
        } catch (Problem problem) {
            if (problem.status() == 404) {
                throw problem;
            }
            return refused(article, over, new Attempt(over, typed, problem));
        }
        return Response.seeOther(URI.create("/articles/" + article)).build();
    }

    private Actor reader() {
        return Actor.of(caller, clock);
    }
}
