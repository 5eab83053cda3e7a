package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.taken;
import static sharinghub.hub.witnesses.WatchedLog.NOON;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that no quorum watches goes on for three days, with an alarm from the first hour; then it stops. */
class UnwitnessedTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private WatchedLog log;
    private TestHub hub;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        log = new WatchedLog(folder);
        hub = log.startConfirmed();
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void after_the_grace_nothing_more_is_logged_until_a_quorum_comes() throws Exception {
        hub.log(); // at noon
        for (int halfDays = 0; halfDays < 6; halfDays++) {
            log.pass(HALF_A_DAY);
            hub.log();
        }
        hub.isOpen(); // 72 hours to the second
        log.pass(Duration.ofMillis(1));
        hub.isClosed("since " + NOON + " no quorum of its witnesses", "2 of [police, county, nhs]");
        taken(log.police.visit(hub.desk(), log.now));
        hub.isClosed("no quorum of its witnesses");
        taken(log.nhs.visit(hub.desk(), log.now));
        hub.isOpen();
    }

    @Test
    void the_first_entry_that_no_quorum_has_seen_counts_and_witnesses_need_not_meet_at_one_size() throws Exception {
        hub.logs(2);
        taken(log.police.visit(hub.desk(), log.now)); // has seen 2
        log.pass(HALF_A_DAY);
        hub.log();
        taken(log.nhs.visit(hub.desk(), log.now)); // has seen 3, and so 2
        log.pass(HALF_A_DAY);
        hub.witnesses().watch().look();
        assertThat(hub.witnesses().watch().alarm()).contains(NOON.plus(HALF_A_DAY));
        assertThat(hub.witnesses().watch().unwitnessedSeconds()).isEqualTo(HALF_A_DAY.toSeconds());
    }

    @Test
    void a_quiet_log_that_all_have_seen_is_no_alarm() throws Exception {
        hub.log();
        log.confirm(hub);
        log.pass(Duration.ofDays(7));
        hub.witnesses().watch().look();
        assertThat(hub.witnesses().watch().alarm()).isEmpty();
        assertThat(hub.witnesses().watch().unwitnessedSeconds()).isZero();
    }

    @Test
    void the_alarm_comes_after_an_hour_once_an_hour_and_ends_with_a_quorum() throws Exception {
        hub.log();
        List<String> warnings = warnings(() -> {
            for (int quarters = 0; quarters < 12; quarters++) {
                hub.witnesses().watch().look();
                assertThat(hub.witnesses().watch().alarm().isPresent()).isEqualTo(quarters >= 4);
                log.pass(Duration.ofMinutes(15));
            }
        });
        assertThat(warnings)
                .hasSize(2) // at one hour and at two
                .allSatisfy(warning -> assertThat(warning).contains("no quorum of witnesses"));
        log.confirm(hub);
        assertThat(hub.witnesses().watch().alarm()).isEmpty();
    }

    private static List<String> warnings(Runnable work) {
        List<String> warnings = new ArrayList<>();
        Logger logger = Logger.getLogger(WitnessWatch.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (said.getLevel() == Level.WARNING) {
                    warnings.add(said.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return warnings;
    }
}
