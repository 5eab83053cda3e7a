package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Receipt;

class RepeatedRequestTest {

    private final NoteDeed deed = NoteDeed.of(POLICE, "the first");
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
    void gets_the_first_answer_again_and_leaves_no_second_entry() throws Exception {
        Receipt first = log.ledger.perform(deed);
        log.ledger.perform(NoteDeed.of(COUNCIL));
        Receipt repeated = log.again().perform(deed);
        assertThat(repeated.index()).isEqualTo(first.index());
        assertThat(repeated.entry()).isEqualTo(first.entry());
        assertThat(repeated.salt()).isEqualTo(first.salt());
        assertThat(log.verified(repeated).checkpoint().size()).isEqualTo(2);
    }

    @Test
    void of_the_same_batch_is_recognised_too() throws Exception {
        List<Future<Receipt>> answers = log.together(List.of(deed, NoteDeed.of(COUNCIL), deed, deed));
        Receipt first = answers.get(0).get();
        for (int repeat : new int[] {2, 3}) {
            assertThat(answers.get(repeat).get().index()).isEqualTo(first.index());
            assertThat(answers.get(repeat).get().entry()).isEqualTo(first.entry());
        }
        assertThat(log.verified(answers.get(3).get()).checkpoint().size()).isEqualTo(3);
    }

    @Test
    void with_another_question_is_refused_and_harms_nobody_beside_it() throws Exception {
        log.ledger.perform(deed);
        NoteDeed other = new NoteDeed(POLICE, deed.request(), "the second", Set.of(), moment -> {});
        List<Future<Receipt>> answers = log.together(List.of(NoteDeed.of(COUNCIL), other, NoteDeed.of(COUNCIL)));
        assertThat(answers.get(0).get().index()).isEqualTo(2);
        assertThat(answers.get(2).get().index()).isEqualTo(3);
        assertThat(answers.get(1))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(RequestTaken.class)
                .withMessageContaining("another question");
    }

    @Test
    void belongs_to_one_agency_only() {
        Receipt first = log.ledger.perform(deed);
        NoteDeed theirs = new NoteDeed(COUNCIL, deed.request(), "the first", Set.of(), moment -> {});
        assertThat(log.ledger.perform(theirs).index()).isEqualTo(first.index() + 1);
    }

    @Test
    void is_not_answered_once_its_entry_was_erased() throws Exception {
        log.ledger.perform(deed);
        log.database.execute("update logged_entry set salt = null, entry = null, detail = null");
        assertThatExceptionOfType(RequestTaken.class)
                .isThrownBy(() -> log.ledger.perform(deed))
                .withMessageContaining("erased");
    }
}
