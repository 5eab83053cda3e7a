package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.hub.ScratchDatabase;

/** What EclipseLink could do silently, and must not. */
class EntityTest {

    private LedgerFixture log;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void every_entity_is_woven_and_none_is_cached_beyond_its_transaction() {
        ScratchDatabase.checkEntityRules(log.database.entities());
    }

    @Test
    void the_row_of_the_head_moves_with_every_deed_edge_and_all() throws Exception {
        for (int size = 1; size <= 3; size++) {
            log.ledger.perform(NoteDeed.of(POLICE));
            assertThat(log.database.number("select log_size from log_head")).isEqualTo(size);
            assertThat(log.database.number("select length(edge) from log_head")).isEqualTo(32L * Long.bitCount(size));
        }
    }

    @Test
    void what_another_node_changed_is_seen_at_the_next_deed() throws Exception {
        log.ledger.perform(NoteDeed.of(POLICE));
        log.database.execute("update concerned_agency set last_running = 41");
        assertThat(log.verified(log.ledger.perform(NoteDeed.of(POLICE))).entry().numbers())
                .containsEntry(POLICE, 42L);
    }
}
