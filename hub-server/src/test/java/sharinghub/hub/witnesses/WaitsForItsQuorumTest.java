package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a start nothing is logged until enough witnesses have confirmed, since that start, that this is the newest log (T28). */
class WaitsForItsQuorumTest {

    private static final String WAITS = "waits for its partners' portals to confirm";

    private WatchedLog log;

    @BeforeEach
    void make(@TempDir Path folder) {
        log = new WatchedLog(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void nothing_is_logged_before_enough_have_come_and_everything_can_be_read() throws Exception {
        TestHub hub = log.start();
        hub.isClosed(WAITS, "2 of [police, county, nhs]", "none has come so far");
        assertThat(log.signer.reader().read(hub.desk().checkpoint()).size()).isZero();
        taken(log.police.visit(hub.desk(), log.now));
        hub.isClosed(WAITS, "police has come so far");
        taken(log.nhs.visit(hub.desk(), log.now));
        hub.isOpen();
    }

    @Test
    void one_witness_that_comes_twice_is_one_witness() throws Exception {
        TestHub hub = log.start();
        taken(log.police.visit(hub.desk(), log.now));
        log.pass(Duration.ofSeconds(10));
        taken(log.police.visit(hub.desk(), log.now));
        hub.isClosed(WAITS);
    }

    @Test
    void what_was_said_before_this_start_counts_for_nothing() throws Exception {
        TestHub before = log.startConfirmed();
        before.logs(3);
        log.confirm(before);
        before.close();
        TestHub again = log.start();
        again.isClosed(WAITS, "none has come so far");
        log.pass(Duration.ofSeconds(10));
        log.confirm(again);
        again.isOpen();
    }

    @Test
    void a_word_brought_a_second_time_after_a_start_confirms_nothing() throws Exception {
        TestHub before = log.startConfirmed();
        before.log();
        before.close();
        TestHub again = log.start();
        taken(again.desk().take(log.police.pinned()));
        taken(again.desk().take(log.county.pinned()));
        again.isClosed(WAITS, "none has come so far");
    }

    @Test
    void a_word_that_was_given_over_a_minute_ago_confirms_nothing() throws Exception {
        TestHub hub = log.start();
        taken(log.police.visit(hub.desk(), log.now.minusSeconds(61)));
        taken(log.county.visit(hub.desk(), log.now.minusSeconds(61)));
        hub.isClosed(WAITS, "none has come so far");
        taken(log.police.visit(hub.desk(), log.now));
        taken(log.county.visit(hub.desk(), log.now));
        hub.isOpen();
    }

    @Test
    void who_need_not_wait_does_not() {
        log.start(Optional.empty()).isOpen();
        log.start(Optional.of(log.policy("quorum none\n"))).isOpen();
    }
}
