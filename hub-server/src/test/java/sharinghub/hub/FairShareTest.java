package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.reference.Hash;

class FairShareTest {

    private static final Hash POLICE = Hash.of("police".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final Hash COUNCIL = Hash.of("council".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final Hash NHS = Hash.of("nhs".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private final FairShare share = new FairShare(3, 2, 3, Duration.ZERO);

    @Test
    void a_peer_has_so_many_turns_and_gets_another_when_one_is_over() throws Exception {
        FairShare.Turn first = share.turn(POLICE, false).orElseThrow();
        assertThat(share.turn(POLICE, false)).isPresent();
        assertThat(share.turn(POLICE, false)).isPresent();
        assertThat(share.turn(POLICE, false)).isEmpty();
        first.close();
        assertThat(share.turn(POLICE, false)).isPresent();
    }

    @Test
    void one_peer_takes_nothing_from_another() throws Exception {
        for (int i = 0; i < 10; i++) {
            share.turn(POLICE, false);
        }
        assertThat(share.turn(COUNCIL, false)).isPresent();
    }

    @Test
    void long_bodies_are_fewer_for_each_and_for_all_together() throws Exception {
        assertThat(share.turn(POLICE, true)).isPresent();
        assertThat(share.turn(POLICE, true)).isPresent();
        assertThat(share.turn(POLICE, true)).isEmpty();
        Optional<FairShare.Turn> councils = share.turn(COUNCIL, true);
        assertThat(councils).isPresent();
        assertThat(share.turn(NHS, true)).isEmpty();
        councils.orElseThrow().close();
        assertThat(share.turn(NHS, true)).isPresent();
    }

    @Test
    void whoever_gets_no_turn_holds_nothing() throws Exception {
        for (int i = 0; i < 10; i++) {
            share.turn(POLICE, true); // two get theirs
        }
        assertThat(share.turn(POLICE, false)).isPresent();
        assertThat(share.turn(COUNCIL, true)).isPresent();
    }
}
