package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.hub.auditlog.NightlyCheck.Recounted;

/** The whole log is recounted at two in the morning, and what was changed long ago stops it. */
class NightlyCheckTest {

    private static final Instant TWO = Instant.parse("2026-11-24T02:00:00Z");

    /** A database that is away now and then. */
    private record Sometimes(Transactions database, AtomicBoolean away) implements Transactions {
        @Override
        public <T> T write(Function<EntityManager, T> work) {
            if (away.get()) {
                throw new IllegalStateException("away");
            }
            return database.write(work);
        }

        @Override
        public <T> T read(Function<EntityManager, T> work) {
            return write(work);
        }
    }

    private LedgerFixture log;
    private NightlyCheck nightly;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new LedgerFixture(folder);
        nightly = new NightlyCheck(log.ledger, log.old(Period.ofYears(10)), 2, () -> log.now);
        log.ledger.perform(NoteDeed.of(POLICE));
        log.ledger.perform(NoteDeed.of(COUNCIL));
    }

    @AfterEach
    void close() throws Exception {
        nightly.close();
        log.close();
    }

    @Test
    void nothing_is_recounted_before_its_hour() {
        lookAt(TWO.minusMillis(1));
        assertThat(nightly.newest()).isEmpty();
    }

    @Test
    void the_whole_log_is_recounted_once_a_day() {
        lookAt(TWO);
        assertThat(nightly.newest()).contains(new Recounted(TWO, new SelfCheck.Sound(2)));
        log.ledger.perform(NoteDeed.of(POLICE));
        lookAt(TWO.plus(Duration.ofHours(23)));
        assertThat(nightly.newest()).contains(new Recounted(TWO, new SelfCheck.Sound(2)));
        Instant late = TWO.plus(Duration.ofHours(25));
        lookAt(late);
        assertThat(nightly.newest()).contains(new Recounted(late, new SelfCheck.Sound(3)));
    }

    @Test
    void an_old_entry_that_was_changed_is_passed_over_by_a_start_and_found_at_night() throws Exception {
        log.again();
        changeTheFirst();
        Ledger reopened = log.again();
        reopened.perform(NoteDeed.of(POLICE));
        assertThat(reopened.trouble()).isEmpty();

        nightly = new NightlyCheck(reopened, log.old(Period.ofYears(10)), 2, () -> log.now);
        lookAt(TWO);

        assertThat(nightly.newest().orElseThrow().result()).isInstanceOf(SelfCheck.Differs.class);
        assertThatExceptionOfType(LedgerClosed.class)
                .isThrownBy(() -> reopened.perform(NoteDeed.of(POLICE)))
                .withMessageContaining("does not add up");
        assertThat(reopened.trouble().orElseThrow()).contains("entry 0 stands under another agency");
        assertThat(log.reader.checkpoint()).isPresent();
    }

    @Test
    void what_was_found_at_night_keeps_the_log_closed_after_a_new_start_until_it_adds_up_again() throws Exception {
        log.again();
        changeTheFirst();
        log.ledger.recount();
        assertThat(log.again().trouble().orElseThrow()).contains("entry 0");
        log.database.execute("update logged_entry set agency = 'brockmere-police' where entry_index = 0");
        assertThat(log.again().trouble()).isEmpty();
    }

    @Test
    void a_database_out_of_reach_is_no_difference_and_the_next_look_tries_again() {
        AtomicBoolean away = new AtomicBoolean();
        Transactions sometimes = new Sometimes(log.database, away);
        ClockRule rule = new ClockRule(Optional.empty());
        try (Ledger ledger = new Ledger(sometimes, log.signer, rule, () -> log.now, new SecureRandom())) {
            ledger.open();
            nightly = new NightlyCheck(ledger, log.old(Period.ofYears(10)), 2, () -> log.now);
            away.set(true);
            lookAt(TWO);
            assertThat(nightly.newest()).isEmpty();
            away.set(false);
            assertThat(ledger.whyClosed()).isNull();
            lookAt(TWO.plusSeconds(60));
            assertThat(nightly.newest().orElseThrow().result()).isEqualTo(new SelfCheck.Sound(2));
        }
    }

    @Test
    void a_clock_that_cannot_be_believed_is_told_to_the_operator() {
        log.now = log.now.plus(Duration.ofHours(25));
        assertThat(log.ledger.trouble().orElseThrow()).contains("over 24 hours", "hub.clock-confirmed");
        log.now = LedgerFixture.NOON.minusSeconds(61);
        assertThat(log.ledger.trouble().orElseThrow()).contains("before the newest entry");
        log.now = LedgerFixture.NOON;
        assertThat(log.ledger.trouble()).isEmpty();
    }

    private void lookAt(Instant time) {
        log.now = time;
        nightly.look();
    }

    /** Behind everybody's back. */
    private void changeTheFirst() throws Exception {
        assertThat(log.database.execute("update logged_entry set agency = 'northgate-homes' where entry_index = 0"))
                .isEqualTo(1);
    }
}
