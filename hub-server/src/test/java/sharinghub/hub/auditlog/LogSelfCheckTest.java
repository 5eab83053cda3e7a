package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSelfCheckTest {

    private LedgerFixture log;
    private LogSelfCheck check;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
        check = new LogSelfCheck(log.database, log.signer.reader());
    }

    @AfterEach
    void close() throws Exception {
        log.close();
    }

    @Test
    void an_empty_log_is_sound() {
        assertThat(check.whole()).isEqualTo(new SelfCheck.Sound(0));
    }

    @Test
    void goes_on_from_where_it_was_and_finds_a_long_log_sound_over_pages_and_tiles() throws Exception {
        IntStream.range(0, 10).forEach(i -> log.ledger.perform(NoteDeed.of(POLICE)));
        assertThat(check.sinceLast()).isEqualTo(new SelfCheck.Sound(10));
        for (int batch = 0; batch < 9; batch++) {
            log.together(
                    IntStream.range(0, 32).mapToObj(i -> NoteDeed.of(COUNCIL)).toList());
        }
        assertThat(check.sinceLast()).isEqualTo(new SelfCheck.Sound(10 + 9 * 33));
        assertThat(check.whole()).isEqualTo(new SelfCheck.Sound(10 + 9 * 33));
        log.database.execute("update tree_node set hash = (select root from log_head)");
        assertThat(check.whole()).isInstanceOf(SelfCheck.Differs.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a salt changed            | update logged_entry set salt = commitment where entry_index = 1
            a commitment changed      | update logged_entry set commitment = salt where entry_index = 1
            a detail changed          | update logged_entry set detail = entry where entry_index = 1
            another agency's entry    | update logged_entry set agency = 'northgate-homes' where entry_index = 1
            another request           | update logged_entry set request = 'req-00000000000000000000000000' where entry_index = 1
            an entry's text gone      | update logged_entry set question = null, salt = null, entry = null, detail = null where entry_index = 1
            an entry gone             | delete from logged_entry where entry_index = 1
            the last entry gone       | delete from logged_entry where entry_index = 2
            entries changed places    | update logged_entry set entry_index = 3 where entry_index = 0; update logged_entry set entry_index = 0 where entry_index = 1; update logged_entry set entry_index = 1 where entry_index = 3
            a number changed          | update numbered_entry set running = 7 where entry_index = 1
            a number gone             | delete from numbered_entry where entry_index = 1
            a number too many         | insert into numbered_entry values ('safe-harbour', 1, 1)
            the head moved back       | update log_head set log_size = 1
            another root              | update log_head set root = (select commitment from logged_entry where entry_index = 1)
            another edge              | update log_head set edge = root
            the head gone             | delete from log_head
            the last check gone       | delete from log_self_check
            the checkpoint gone       | update log_head set checkpoint = null
            a forged checkpoint       | update log_head set checkpoint = 'hub.example/log'
            """)
    void finds_what_was_done_behind_the_ledger_s_back(String what, String sql) throws Exception {
        log.ledger.perform(NoteDeed.of(POLICE));
        log.ledger.perform(NoteDeed.of(COUNCIL).concerning(POLICE));
        log.ledger.perform(NoteDeed.of(POLICE));
        assertThat(check.whole()).isEqualTo(new SelfCheck.Sound(3));
        for (String each : sql.split("; ", -1)) {
            assertThat(log.database.execute(each)).as(what).isPositive();
        }
        assertThat(check.whole()).as(what).isInstanceOf(SelfCheck.Differs.class);
    }

    @Test
    void a_log_that_does_not_add_up_takes_no_deed_after_a_new_start_but_can_be_read() throws Exception {
        log.ledger.perform(NoteDeed.of(POLICE));
        change("update logged_entry set salt = commitment");
        Ledger reopened = log.again();
        assertThatExceptionOfType(LedgerClosed.class)
                .isThrownBy(() -> reopened.perform(NoteDeed.of(POLICE)))
                .withMessageContaining("does not add up");
        assertThat(log.reader.checkpoint()).isPresent();
    }

    private void change(String sql) throws SQLException {
        assertThat(log.database.execute(sql)).isPositive();
    }
}
