package sharinghub.hub.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.reference.Hash;

class RecentCallersTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final Hash TOKEN = hash("token");

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final RecentCallers recent = new RecentCallers(clock::get);
    private final Peer peer = peer("key");
    private final Caller ross =
            new Caller(POLICE, Optional.empty(), new UUID(1, 2), Set.of(Role.PRACTITIONER), NOW, NOW.plusSeconds(300));

    @Test
    void a_token_found_good_is_remembered_until_it_ends_and_not_a_moment_longer() {
        recent.remember(TOKEN, peer, ross);
        clock.set(NOW.plusSeconds(299));
        assertThat(recent.find(TOKEN, peer)).contains(ross);
        clock.set(NOW.plusSeconds(300));
        assertThat(recent.find(TOKEN, peer)).isEmpty();
    }

    @Test
    void a_directory_row_that_changed_has_forgotten_its_tokens() {
        recent.remember(TOKEN, peer, ross);
        assertThat(recent.find(TOKEN, peer("a new key"))).isEmpty();
    }

    @Test
    void only_so_many_are_kept_the_oldest_used_goes_first() {
        recent.remember(TOKEN, peer, ross);
        for (int i = 0; i < RecentCallers.MOST; i++) {
            recent.remember(hash("token " + i), peer, ross);
        }
        assertThat(recent.find(TOKEN, peer)).isEmpty();
        assertThat(recent.find(hash("token 0"), peer)).contains(ross);
    }

    private static Peer peer(String tokenKey) {
        return new Peer(POLICE, hash("certificate"), "issuer", "portal-brockmere-police", tokenKey);
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(UTF_8));
    }
}
