package sharinghub.hub.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.Role;
import sharinghub.exchange.Problem;

/** Opens a door only to those its {@link Allowed} names; a door that names nobody stays shut. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class CallerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "DPoP ";

    @Context
    private ResourceInfo door;

    @Inject
    private TokenCheck check;

    @Inject
    private CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext context) {
        Allowed allowed = rule(door.getResourceMethod());
        if (allowed == null) {
            refuse(context, shut());
            return;
        }
        List<String> authorization = context.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
        if (authorization.isEmpty() && allowed.portalAlone()) {
            return;
        }
        if (authorization.size() != 1 || !authorization.getFirst().startsWith(SCHEME)) {
            refuse(context, notAccepted("send one `Authorization: DPoP` header with the access token of the person"));
            return;
        }
        String token = authorization.getFirst().substring(SCHEME.length());
        switch (check.check(token, caller.peer())) {
            case Caller person -> enter(context, allowed, person);
            case NotAccepted no -> refuse(context, notAccepted(no.why()));
            case CannotTell no -> refuse(context, cannotTell(no.why()));
        }
    }

    private static @Nullable Allowed rule(@Nullable Method method) {
        return method == null ? null : method.getAnnotation(Allowed.class);
    }

    private void enter(ContainerRequestContext context, Allowed allowed, Caller person) {
        Optional<Role> role =
                Arrays.stream(allowed.value()).filter(person.roles()::contains).findFirst();
        if (role.isPresent() || allowed.portalAlone()) {
            caller.signedIn(person, role, context.getUriInfo().getRequestUri().getPath());
        } else {
            refuse(context, shut());
        }
    }

    private static void refuse(ContainerRequestContext context, Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status()).entity(problem);
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "DPoP algs=\"ES256\"");
        }
        context.abortWith(answer.build());
    }

    private static Problem shut() {
        return Problem.of(
                403,
                "not-for-this-role",
                "This is not open to you",
                "None of the person's roles may use this address. Their agency's administrator gives roles.");
    }

    private static Problem notAccepted(String why) {
        return Problem.of(401, "token-not-accepted", "The person could not be recognised", why + ".");
    }

    private static Problem cannotTell(String why) {
        return Problem.of(503, "sign-in-unreachable", "Nobody can be recognised just now", why + ".");
    }
}
