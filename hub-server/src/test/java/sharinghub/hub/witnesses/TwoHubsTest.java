package sharinghub.hub.witnesses;

import static sharinghub.hub.witnesses.TestHub.taken;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hubs on one database: a witness that speaks to one has spoken to both. */
class TwoHubsTest {

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
    void words_brought_to_either_open_both() throws Exception {
        TestHub one = log.start();
        TestHub other = log.start();
        taken(log.police.visit(one.desk(), log.now));
        other.isClosed("police has come so far");
        taken(log.nhs.visit(other.desk(), log.now));
        one.isOpen();
        other.isOpen();
    }

    @Test
    void a_hub_that_joins_later_waits_for_words_of_its_own() throws Exception {
        TestHub one = log.startConfirmed();
        one.isOpen();
        TestHub later = log.start();
        later.isClosed("none has come so far");
        one.isOpen();
        log.pass(java.time.Duration.ofSeconds(10));
        log.confirm(one);
        later.isOpen();
    }
}
