package sharinghub.hub;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import sharinghub.exchange.Problem;

/**
 * Hands out at most so many bytes of a body, within a bounded time, and refuses the request at the next one. The time a
 * connection may be silent is bounded besides; this is for whoever sends a byte now and then.
 */
final class BoundedBody extends FilterInputStream {

    /** From the first look at a body to its end; enough for the longest at 400 KiB a second. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final long limit;
    private final LongSupplier nanos;
    private final long begun;
    private long left;

    /**
     * @param limit in bytes
     * @param nanos time since any one moment, in nanoseconds; never set back
     */
    BoundedBody(InputStream body, long limit, LongSupplier nanos) {
        super(body);
        this.limit = limit;
        this.left = limit;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(into, offset, length);
        } catch (RuntimeException e) {
            throw new BodyRefused(torn());
        }
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new BodyRefused(tooLong(limit));
        }
        if (nanos.getAsLong() - begun > LONGEST.toNanos()) {
            throw new BodyRefused(tooSlow());
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (RuntimeException e) {
            throw new BodyRefused(torn());
        }
    }

    static Problem tooLong(long limit) {
        return Problem.of(
                413, "body-too-long", "The body is too long", "This address takes at most " + limit + " bytes.");
    }

    private static Problem tooSlow() {
        return Problem.of(
                408,
                "body-too-slow",
                "The body came too slowly",
                "It must be here " + LONGEST.toMinutes()
                        + " minutes after its first byte. Send the same request again.");
    }

    private static Problem torn() {
        return Problem.of(
                400,
                "torn-body",
                "The body could not be read",
                "Its chunks are not as RFC 9112, section 7.1, has them.");
    }
}
