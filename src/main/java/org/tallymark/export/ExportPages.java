package org.tallymark.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.people.Caller;

/** The exports that there are, with what each vouches for. */
@Path("/exports")
@Produces(MediaType.TEXT_HTML)
public class ExportPages {

    @CheckedTemplate(basePath = "export")
    static class Templates {
        static native TemplateInstance exports(List<Offer> offers);
    }

    /** @param warning what taking it costs, or empty */
    public record Offer(String name, String meaning, String warning, long claims, String link) {}

    @Inject
    Caller caller;

    @GET
    @Transactional
    public String exports() {
        List<Offer> offers = new ArrayList<>();
        offers.add(offer("Right", "Two people say that the number is right, after a full check.", "",
                ClaimScope.VERIFIED, "?verified"));
        offers.add(offer("Quoted right", "Two people say that the cited source is quoted correctly. The number itself is"
                + " not vouched for; each row says so.", "", ClaimScope.QUOTED, "?quoted"));
        if (caller.isEditor()) {
            offers.add(offer("One pair of eyes", "One person has answered, nobody else yet; each row says so.",
                    "Whoever takes it sees the first answers and can no longer give the second for these claims. The"
                    + " history of each claim tells it.", ClaimScope.SINGLE, "?single"));
        }
        offers.add(offer("All", "Every claim with its state, those set aside included.", "", ClaimScope.ANY, ""));
        return Templates.exports(offers).render();
    }

    private Offer offer(String name, String meaning, String warning, ClaimScope scope, String query) {
        long claims = ClaimQueries.count(ClaimFilter.of(new MultivaluedHashMap<>()), scope, caller.name()).claims();
        return new Offer(name, meaning, warning, claims, "/api/v1/exports/claims.csv" + query);
    }
}
