package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.witnesses.TestHub.declined;
import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that went on from an older copy, while a witness has seen how it went on before, is closed for good. */
class ForkedTest {

    private static final String TWO_HISTORIES = "there are two histories of this log: the witness police saw";

    private WatchedLog log;

    @BeforeEach
    void fork(@TempDir Path folder) throws Exception {
        log = new WatchedLog(folder);
        log.startConfirmed().logs(3);
        log.close();
        CopiedDatabase older = CopiedDatabase.of(log, "older");
        TestHub first = log.start();
        log.pass(Duration.ofSeconds(10));
        log.confirm(first);
        first.logs(2);
        taken(log.police.visit(first.desk(), log.now.plusSeconds(1)));
        log.close();
        older.putBack(log);
        log.pass(Duration.ofMinutes(5));
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void whoever_saw_the_other_history_closes_this_one_for_every_later_start() throws Exception {
        TestHub second = openedByTheOthers();
        second.logs(3); // beyond what police has seen, and other entries
        declined(log.police.visit(second.desk(), log.now), 409, "log-forked");
        second.isClosed(TWO_HISTORIES, "first 5 entries");
        second.close();

        TestHub later = log.start();
        log.pass(Duration.ofSeconds(10));
        taken(log.county.visit(later.desk(), log.now));
        taken(log.nhs.visit(later.desk(), log.now));
        later.isClosed(TWO_HISTORIES);
        assertThat(log.database().number("select count(*) from log_contradiction where note is not null"))
                .as("the evidence is kept")
                .isEqualTo(1);
    }

    @Test
    void another_root_for_the_very_same_size_is_a_fork_too() throws Exception {
        TestHub second = openedByTheOthers();
        second.logs(2);
        declined(log.police.visit(second.desk(), log.now), 409, "log-forked");
        second.isClosed(TWO_HISTORIES);
    }

    @Test
    void so_is_every_other_hub_on_this_database() throws Exception {
        TestHub second = openedByTheOthers();
        TestHub beside = log.start();
        log.pass(Duration.ofSeconds(10));
        taken(log.county.visit(beside.desk(), log.now));
        taken(log.nhs.visit(beside.desk(), log.now));
        beside.logs(2);
        declined(log.police.visit(second.desk(), log.now), 409, "log-forked");
        beside.isClosed(TWO_HISTORIES);
    }

    /** County and nhs have not seen more than the copy. */
    private TestHub openedByTheOthers() throws Exception {
        TestHub second = log.start();
        taken(log.county.visit(second.desk(), log.now));
        taken(log.nhs.visit(second.desk(), log.now));
        return second;
    }
}
