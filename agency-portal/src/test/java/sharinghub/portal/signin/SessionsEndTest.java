package sharinghub.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;

/** However a session ends, what was open to the person is closed with it (T23, T33). */
class SessionsEndTest {

    private final List<SignedIn> forgotten = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final Sessions sessions = new Sessions(new SecureRandom(), () -> now, forgotten::add);
    private final SignedIn ross = new SignedIn(
            UUID.randomUUID(),
            "Ross Field",
            "",
            new AgencyId("brockmere-police"),
            Optional.empty(),
            Set.of(Role.PRACTITIONER),
            HubToken.Held.Lapsed::new);

    @Test
    void when_it_is_ended() {
        String number = sessions.begin(ross, "id token");
        assertThat(sessions.use(number)).isPresent();
        assertThat(forgotten).isEmpty();

        sessions.end(number);

        assertThat(forgotten).containsExactly(ross);
        assertThat(sessions.use(number)).isEmpty();
    }

    @Test
    void when_it_is_found_to_be_over() {
        String number = sessions.begin(ross, "id token");
        now = now.plus(Session.IDLE);

        assertThat(sessions.use(number)).isEmpty();
        assertThat(forgotten).containsExactly(ross);
    }

    @Test
    void when_another_begins_after_it_was_over() {
        sessions.begin(ross, "id token");
        now = now.plus(Session.LONGEST);

        sessions.begin(ross, "another");

        assertThat(forgotten).containsExactly(ross);
    }

    @Test
    void a_number_nobody_has_ends_nothing() {
        sessions.begin(ross, "id token");

        sessions.end("A".repeat(43));

        assertThat(forgotten).isEmpty();
    }
}
