package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    private long now = 7;

    @Test
    void a_body_within_bounds_is_handed_out_whole() throws IOException {
        assertThat(body(5, 5).readAllBytes()).hasSize(5);
    }

    @Test
    void one_byte_more_is_refused() {
        assertThat(refused(body(6, 5))).isEqualTo(413);
    }

    @Test
    void a_body_that_drips_is_refused_when_its_time_is_over() throws IOException {
        BoundedBody body = body(6, 100);
        assertThat(body.read()).isZero();
        now += BoundedBody.LONGEST.toNanos();
        assertThat(body.read()).isZero();
        now += Duration.ofNanos(1).toNanos();
        assertThat(refused(body)).isEqualTo(408);
    }

    private BoundedBody body(int length, int limit) {
        return new BoundedBody(new ByteArrayInputStream(new byte[length]), limit, () -> now);
    }

    private static int refused(BoundedBody body) {
        BodyRefused refused = catchThrowableOfType(BodyRefused.class, body::readAllBytes);
        return refused.problem().status();
    }
}
