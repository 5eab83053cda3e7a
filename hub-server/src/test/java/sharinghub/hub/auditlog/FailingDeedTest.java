package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

class FailingDeedTest {

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
    void undoes_itself_alone() throws Exception {
        NoteDeed failing = NoteDeed.of(COUNCIL).doing(moment -> {
            moment.rows().persist(new NumberedEntry(COUNCIL, 99, 99));
            throw new IllegalArgumentException("a bug in a deed");
        });
        List<Future<Receipt>> answers = log.together(List.of(NoteDeed.of(POLICE), failing, NoteDeed.of(POLICE)));
        assertThat(answers.get(0).get().index()).isEqualTo(1);
        assertThat(answers.get(2).get().index()).isEqualTo(2);
        assertThat(answers.get(1))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(IllegalArgumentException.class)
                .withMessageContaining("a bug in a deed");
        assertThat(log.ledger.whyClosed()).isNull();
        assertThat(new LogSelfCheck(log.database, log.signer.reader()).whole()).isEqualTo(new SelfCheck.Sound(3));
    }

    @Test
    void by_a_broken_constraint_undoes_itself_alone_and_does_not_close_the_log() throws Exception {
        NoteDeed failing = NoteDeed.of(COUNCIL)
                .doing(moment -> moment.rows()
                        .createNativeQuery("insert into concerned_agency values ('" + POLICE + "', 0)")
                        .executeUpdate());
        log.ledger.perform(NoteDeed.of(POLICE));
        List<Future<Receipt>> answers = log.together(List.of(NoteDeed.of(POLICE), failing, NoteDeed.of(COUNCIL)));
        assertThat(answers.get(0).get().index()).isEqualTo(2);
        assertThat(answers.get(2).get().index()).isEqualTo(3);
        assertThat(answers.get(1))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(PersistenceException.class);
        assertThat(log.ledger.whyClosed()).isNull();
    }

    @Test
    void is_thrown_to_its_asker_and_leaves_no_entry() {
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> {
            try {
                log.ledger.perform(NoteDeed.of(POLICE).doing(moment -> {
                    throw new StackOverflowError();
                }));
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
        assertThat(log.ledger.perform(NoteDeed.of(POLICE)).index()).isZero();
    }

    @Test
    void what_turns_out_not_to_fit_is_answered_without_an_entry() throws Exception {
        Deed<String> unfit = new Unfit(NoteDeed.of(COUNCIL));
        assertThat(log.ledger.perform(unfit)).isEqualTo("there is no such meeting");
        assertThat(log.reader.checkpoint()).isEmpty();
        assertThat(log.ledger.perform(NoteDeed.of(POLICE)).index()).isZero();
        assertThat(log.ledger.perform(unfit)).isEqualTo("there is no such meeting");
    }

    @Test
    void may_not_log_another_agency_s_request() {
        NoteDeed police = NoteDeed.of(POLICE);
        Deed<Receipt> forged = new Forged(COUNCIL, police);
        assertThatIllegalStateException()
                .isThrownBy(() -> log.ledger.perform(forged))
                .withMessageContaining("its own request");
    }

    private record Unfit(NoteDeed note) implements Deed<String> {

        @Override
        public AgencyId agency() {
            return note.agency();
        }

        @Override
        public RequestId request() {
            return note.request();
        }

        @Override
        public Hash question() {
            return note.question();
        }

        @Override
        public Performed<String> perform(Moment moment) {
            return new NotDone<>("there is no such meeting");
        }

        @Override
        public String again(Receipt first, Moment moment) {
            throw new AssertionError("was never logged");
        }
    }

    private record Forged(AgencyId agency, NoteDeed note) implements Deed<Receipt> {

        @Override
        public RequestId request() {
            return note.request();
        }

        @Override
        public Hash question() {
            return note.question();
        }

        @Override
        public Performed<Receipt> perform(Moment moment) {
            return note.perform(moment);
        }

        @Override
        public Receipt again(Receipt first, Moment moment) {
            return first;
        }
    }
}
