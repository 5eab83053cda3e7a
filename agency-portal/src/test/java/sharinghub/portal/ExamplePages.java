package sharinghub.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import sharinghub.agency.Role;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Page;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.OpenToAnybody;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;

/** Pages that exist in tests only: one for each rule, one without, one that fails. */
@Path("/example")
public final class ExamplePages {

    /** How often a form was let through to a page. */
    int changes;

    @GET
    @Path("anybody")
    @OpenToAnybody
    public Page anybody() {
        return Page.of("problems/NotFound");
    }

    @GET
    @Path("signed-in")
    @OpenToSignedIn
    public Page signedIn(@Context SignedIn who) {
        return Page.of("problems/Refused", who.name());
    }

    @GET
    @Path("chair")
    @OpenTo({Role.CHAIR, Role.COORDINATOR})
    public Page chair() {
        return Page.of("problems/NotFound");
    }

    @GET
    @Path("no-rule")
    public Page noRule() {
        return Page.of("problems/NotFound");
    }

    @GET
    @Path("two-rules")
    @OpenToAnybody
    @OpenToSignedIn
    public Page twoRules() {
        return Page.of("problems/NotFound");
    }

    @GET
    @Path("fault")
    @OpenToAnybody
    public Page fault() {
        throw new IllegalStateException("the secret cause");
    }

    @GET
    @Path("torn-template")
    @OpenToAnybody
    public Page tornTemplate() {
        return Page.of("problems/ServiceProblem", new Object());
    }

    @POST
    @Path("change")
    @OpenToSignedIn
    public Response change(@Context Form form) {
        changes++;
        return Response.seeOther(URI.create("/example/anybody"))
                .header("X-Typed", form.typed("text"))
                .build();
    }

    /** Shows back what was typed, where a page would: in a sentence and in an attribute. */
    @POST
    @Path("echo")
    @OpenToSignedIn
    public Page echo(@Context Form form) {
        return Page.of("problems/Refused", form.typed("text")).askingAgain();
    }
}
