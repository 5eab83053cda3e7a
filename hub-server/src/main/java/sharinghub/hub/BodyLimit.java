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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import sharinghub.exchange.Problem;
import sharinghub.hub.identity.LongBody;

/**
 * Bounds every body before it is read: {@value #USUAL} bytes, or what the door's {@link LongBody} says. A length that is
 * announced is refused at once; one that is not (`chunked`) as soon as it passes the bound.
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
            Problem problem = tooLong(limit);
            context.abortWith(Response.status(problem.status()).entity(problem).build());
            return;
        }
        context.setEntityStream(new Bounded(context.getEntityStream(), limit));
    }

    private static long limit(@Nullable Method method) {
        LongBody longer = method == null ? null : method.getAnnotation(LongBody.class);
        return longer == null ? USUAL : longer.value();
    }

    private static Problem tooLong(long limit) {
        return Problem.of(
                413, "body-too-long", "The body is too long", "This address takes at most " + limit + " bytes.");
    }

    private static Problem torn() {
        return Problem.of(
                400,
                "torn-body",
                "The body could not be read",
                "Its chunks are not as RFC 9112, section 7.1, has them.");
    }

    /** Hands out at most so many bytes and refuses the request at the next one. */
    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long left;

        Bounded(InputStream body, long limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                int count = in.read(into, offset, length);
                left -= Math.max(count, 0);
                if (left >= 0) {
                    return count;
                }
            } catch (RuntimeException e) {
                throw new BodyRefused(torn());
            }
            throw new BodyRefused(tooLong(limit));
        }

        @Override
        public void close() throws IOException {
            try {
                in.close();
            } catch (RuntimeException e) {
                throw new BodyRefused(torn());
            }
        }
    }
}
