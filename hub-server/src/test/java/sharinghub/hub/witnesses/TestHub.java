package sharinghub.hub.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LedgerClosed;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.desk.Reply;

/**
 * One start of one hub, without HTTP.
 *
 * @param witnesses as the roof sets them up; nothing looks by itself but what a test lets look
 * @param ledger    open
 */
record TestHub(Witnesses witnesses, Ledger ledger) implements AutoCloseable {

    Receipt log() {
        return ledger.perform(NoteDeed.of(NoteDeed.POLICE));
    }

    void logs(int entries) {
        for (int i = 0; i < entries; i++) {
            log();
        }
    }

    /** Nothing can be logged, and asker and operator are told these. */
    void isClosed(String... why) {
        assertThatExceptionOfType(LedgerClosed.class)
                .isThrownBy(this::log)
                .satisfies(closed -> assertThat(closed.reason()).contains(why));
        assertThat(ledger.trouble().orElseThrow()).contains(why);
    }

    void isOpen() {
        assertThat(ledger.trouble()).isEmpty();
        assertThat(log()).isNotNull();
    }

    WitnessDesk desk() {
        return witnesses.desk();
    }

    static void taken(Reply<Checkpoint> reply) {
        assertThat(reply).isInstanceOf(Reply.Given.class);
    }

    static void declined(Reply<?> reply, int status, String kind) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Declined.class,
                        no -> assertThat(no.problem()).isInstanceOfSatisfying(Problem.class, problem -> {
                            assertThat(problem.kind()).isEqualTo(kind);
                            assertThat(problem.status()).isEqualTo(status);
                        }));
    }

    @Override
    public void close() {
        witnesses.watch().close();
        ledger.close();
    }
}
