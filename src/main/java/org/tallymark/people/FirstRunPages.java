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
import java.util.List;
import java.util.Locale;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** Where the first person comes in, or looks around with a sample first. */
@Path("/first-run/{secret}")
public class FirstRunPages {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance firstRun(String secret, String name, boolean demo, Faults faults);
    }

    @Inject
    Joining joining;

    @Inject
    Demo demo;

    @Inject
    Cookies cookies;

    @Inject
    RoutingContext request;

    @PathParam("secret")
    String secret;

    @GET
    public Response form() {
        joining.look(secret, true);
        return Html.page(200, page("", Faults.NONE));
    }

    @POST
    public Response join(@FormParam("name") String typed, @FormParam("password") String password,
            @FormParam("repeated") String repeated) {
        joining.look(secret, true);
        String name = Html.orEmpty(typed).strip().toLowerCase(Locale.ROOT);
        try {
            NewPassword.check(name, Html.orEmpty(password), Html.orEmpty(repeated), nameFault(name));
            cookies.begin(request, joining.first(secret, name, password, Browser.of(request)));
            return Html.seeOther(URI.create("/"));
        } catch (Problem problem) {
            return Html.again(problem, page(name, Faults.of(problem)));
        }
    }

    private static List<FieldError> nameFault(String name) {
        return Person.nameable(name) ? List.of() : List.of(new FieldError("name", InvitationsApi.NAME_RULE));
    }

    @POST
    @Path("/demo")
    public Response demo() {
        joining.demo(secret);
        return Html.seeOther(URI.create("/sign-in"));
    }

    private TemplateInstance page(String name, Faults faults) {
        return Templates.firstRun(secret, name, demo.possible(), faults);
    }
}
