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
import org.tallymark.web.Problem;

/** Where somebody who was sent a link chooses a password: to become a person here, or in place of a lost one. */
@Path("/invitations/{secret}")
public class InvitationPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance invitation(String secret, String name, boolean reset, Faults faults);
    }

    @Inject
    Joining joining;

    @Inject
    Cookies cookies;

    @Inject
    RoutingContext request;

    @PathParam("secret")
    String secret;

    @GET
    public Response form() {
        return Html.page(200, page(joining.look(secret, false), Faults.NONE));
    }

    @POST
    public Response accept(@FormParam("password") String password, @FormParam("repeated") String repeated) {
        OneTimeLink link = joining.look(secret, false);
        try {
            NewPassword.check(link.person, Html.orEmpty(password), Html.orEmpty(repeated));
            cookies.begin(request, joining.accept(secret, password, Browser.of(request)));
            return Html.seeOther(URI.create("/"));
        } catch (Problem problem) {
            return Html.again(problem, page(link, Faults.of(problem)));
        }
    }

    private TemplateInstance page(OneTimeLink link, Faults faults) {
        return Templates.invitation(secret, link.person, link.purpose == OneTimeLink.Purpose.RESET, faults);
    }
}
