package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.portal.signin.Rule;
import sharinghub.portal.signin.Session;

/** Opens a page to those its rule names, and to nobody when it has none (threat model T13). */
@Priority(300)
final class Doorkeeper implements ContainerRequestFilter {

    private static final Logger LOG = System.getLogger(Doorkeeper.class.getName());

    @Context
    private @Nullable ResourceInfo page;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Method> method = Optional.ofNullable(page).map(ResourceInfo::getResourceMethod);
        Optional<Rule> rule = method.flatMap(Rule::on);
        Optional<Session> session = Recognition.session(request);
        switch (rule.orElse(null)) {
            case Rule.Anybody() -> {}
            case Rule.AnybodySignedIn() -> {
                if (session.isEmpty()) {
                    request.abortWith(signInFirst(request));
                }
            }
            case Rule.OneOf(var roles) -> {
                if (session.isEmpty()) {
                    request.abortWith(signInFirst(request));
                } else if (roles.stream().noneMatch(session.get().who()::is)) {
                    throw new WrongRole(roles);
                }
            }
            case null -> {
                LOG.log(Level.ERROR, "a page without one rule was asked for and stays shut: {0}", method.orElse(null));
                throw new Refused(403, "no-rule");
            }
        }
    }

    /** To the welcome page, which leads back here after signing in. What a form held is not carried along. */
    private static Response signInFirst(ContainerRequestContext request) {
        String wanted = request.getMethod().equals("POST")
                ? "/home"
                : request.getUriInfo().getRequestUri().getRawPath();
        return Response.seeOther(
                        UriBuilder.fromPath("/").queryParam("then", "{then}").build(wanted))
                .build();
    }
}
