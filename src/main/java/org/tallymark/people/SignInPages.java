package org.tallymark.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tallymark.web.Problem;

/** Where somebody signs in and out. */
@Path("/")
public class SignInPages {

    private static final URI SIGN_IN = URI.create("/sign-in");

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance signIn(String name, String next, List<DemoPerson> demo, Faults faults);
    }

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Inject
    Demo demo;

    @Inject
    Cookies cookies;

    @Inject
    RoutingContext request;

    @GET
    @Path("sign-in")
    public Response form(@QueryParam("next") String next) {
        return caller.stranger() ? Html.page(200, page("", next, Faults.NONE)) : Html.seeOther(Next.page(next));
    }

    @POST
    @Path("sign-in")
    public Response signIn(@FormParam("name") String name, @FormParam("password") String password,
            @FormParam("next") String next) {
        try {
            cookies.begin(request, signIn.signIn(Html.orEmpty(name), Html.orEmpty(password), Browser.of(request)));
            return Html.seeOther(Next.page(next));
        } catch (Problem problem) {
            return Html.again(problem, page(Html.orEmpty(name), next, Faults.of(problem)));
        }
    }

    private TemplateInstance page(String name, String next, Faults faults) {
        return Templates.signIn(name, Next.page(next).toString(), demo.shown(), faults);
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut() {
        if (caller.session() != null) {
            Session.end(caller.session());
        }
        cookies.end(request);
        return Html.seeOther(SIGN_IN);
    }
}
