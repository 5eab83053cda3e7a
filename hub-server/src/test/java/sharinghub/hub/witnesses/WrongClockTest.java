package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.taken;
import static sharinghub.hub.witnesses.WatchedLog.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T44: when the hub's clock jumps while it runs nothing is logged, and therefore nothing released, until it is right. */
class WrongClockTest {

    private static final String APART = "over 60 seconds from that of its witnesses";

    private WatchedLog log;

    @BeforeEach
    void make(@TempDir Path folder) {
        log = new WatchedLog(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "-PT1S", "PT60S", "-PT60S"})
    void a_small_step_is_believed(String step) throws Exception {
        TestHub hub = log.startConfirmed();
        log.pass(Duration.ofMinutes(3));
        log.set(log.now.plus(Duration.parse(step)));
        hub.isOpen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT60.001S", "-PT60.001S", "PT1H", "-PT1H", "P400D", "-P400D", "P3652D", "-P3652D"})
    void a_jump_closes_the_log_of_whatever_size_until_the_clock_is_right_again(String jump) throws Exception {
        TestHub hub = log.startConfirmed();
        jumpsAndComesBack(hub, Duration.parse(jump));
        hub.logs(2);
        jumpsAndComesBack(hub, Duration.parse(jump));
    }

    private void jumpsAndComesBack(TestHub hub, Duration jump) {
        log.pass(Duration.ofMinutes(3));
        log.set(log.now.plus(jump));
        hub.isClosed(APART);
        log.set(log.now.minus(jump));
        hub.isOpen();
    }

    @Test
    void a_clock_that_jumps_when_all_witnesses_have_long_been_silent_is_found_too() throws Exception {
        TestHub hub = log.startConfirmed();
        log.pass(Duration.ofHours(20));
        hub.isOpen();
        log.set(log.now.plus(Duration.ofHours(1)));
        hub.isClosed(APART);
    }

    @Test
    void a_hub_that_starts_with_a_wrong_clock_is_told_so_and_opens_when_it_is_right() throws Exception {
        TestHub hub = log.start(Duration.ofHours(-1));
        taken(log.police.visit(hub.desk(), log.now));
        taken(log.county.visit(hub.desk(), log.now));
        hub.isClosed(APART, "none has come so far");
    }

    @Test
    void one_witness_s_wrong_clock_among_three_decides_nothing() throws Exception {
        TestHub hub = log.startConfirmed();
        taken(log.nhs.visit(hub.desk(), log.now.plus(Duration.ofDays(400))));
        hub.isOpen();
        log.set(log.now.plus(Duration.ofDays(400)));
        hub.isClosed(APART);
    }

    @Test
    void a_witness_whose_clock_was_years_ahead_is_heard_again_when_it_is_right() throws Exception {
        TestHub hub = log.start();
        taken(log.police.visit(hub.desk(), log.now.plus(Duration.ofDays(3652))));
        hub.isClosed(APART, "none has come so far");
        log.pass(Duration.ofSeconds(10));
        log.confirm(hub);
        hub.isOpen();
    }

    @Test
    void of_two_hubs_on_one_database_the_one_with_the_wrong_clock_is_closed_whoever_took_the_words() throws Exception {
        TestHub right = log.start();
        TestHub wrong = log.start(Duration.ofMinutes(2));
        log.confirm(right);
        right.isOpen();
        wrong.isClosed(APART);
    }

    @Test
    void after_a_day_s_silence_operator_and_a_witness_must_say_what_day_it_is() throws Exception {
        TestHub hub = log.startConfirmed();
        hub.log();
        log.pass(Duration.ofHours(25));
        hub.isClosed("over 24 hours after", "hub.clock-confirmed");
        log.confirm(hub);
        hub.isClosed("hub.clock-confirmed");
        hub.close();

        log.confirmedDay = Optional.of(LocalDate.parse("2026-11-24"));
        TestHub confirmed = log.start();
        confirmed.isClosed("one witness must confirm it too");
        log.pass(Duration.ofSeconds(10));
        log.confirm(confirmed);
        confirmed.isOpen();
    }

    @Test
    void a_word_that_is_brought_again_does_not_hold_the_time_back() throws Exception {
        TestHub hub = log.startConfirmed();
        log.pass(Duration.ofMinutes(5));
        taken(hub.desk().take(log.police.pinned()));
        taken(hub.desk().take(log.county.pinned()));
        hub.isOpen();
        assertThat(log.now).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }
}
