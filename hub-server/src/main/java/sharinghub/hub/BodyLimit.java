package sharinghub.hub;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import sharinghub.exchange.Problem;
import sharinghub.hub.identity.LongBody;

/**
 * Bounds every body before it is read: {@value #USUAL} bytes, or what the door's {@link LongBody} says. A length that is
 * announced is refused at once; one that is not (`chunked`) as soon as it passes the bound. None may take longer than
 * {@link BoundedBody#LONGEST} to arrive.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    static final long USUAL = 256 * 1024;

    @Context
    private ResourceInfo door;

    @Override
    public void filter(ContainerRequestContext context) {
        long limit = limit(door.getResourceMethod());
        if (context.getLength() > limit) {
            Problem problem = BoundedBody.tooLong(limit);
            context.abortWith(Response.status(problem.status()).entity(problem).build());
            return;
        }
        context.setEntityStream(new BoundedBody(context.getEntityStream(), limit, System::nanoTime));
    }

    private static long limit(@Nullable Method method) {
        LongBody longer = method == null ? null : method.getAnnotation(LongBody.class);
        return longer == null ? USUAL : longer.value();
    }
}
