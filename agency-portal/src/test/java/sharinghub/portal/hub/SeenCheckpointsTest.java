package sharinghub.portal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.store.Pins;
import sharinghub.reference.RequestId;

/** What an agency has once seen of the log, no later answer may unsay. */
class SeenCheckpointsTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private Pins pins;
    private SeenCheckpoints seen;

    @BeforeEach
    void begin() throws Exception {
        brockmere = new Brockmere(folder);
        HostedAgency police = brockmere.hosted(Brockmere.POLICE);
        pins = new Pins(police.store());
        seen = new SeenCheckpoints(LogFixture.reader(), pins, new HubLog(police.line()));
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void the_first_checkpoint_met_is_pinned() {
        assertThat(prove(brockmere.hub.log)).isInstanceOf(HubAnswer.Given.class);

        assertThat(pins.newest()).contains(brockmere.hub.log.note());
    }

    @Test
    void a_longer_log_that_continues_it_is_pinned_in_its_place() {
        prove(brockmere.hub.log);
        brockmere.hub.log.append(AuditEntryFixture.submission(4));

        assertThat(prove(brockmere.hub.log)).isInstanceOf(HubAnswer.Given.class);
        assertThat(pins.newest()).contains(brockmere.hub.log.note());
    }

    @Test
    void an_older_state_of_the_same_log_is_believed_and_moves_no_pin() {
        LogFixture older = LogFixture.of(3);
        brockmere.hub.log.append(AuditEntryFixture.submission(4));
        prove(brockmere.hub.log);
        String newest = brockmere.hub.log.note();

        assertThat(prove(older)).isInstanceOf(HubAnswer.Given.class);
        assertThat(pins.newest()).contains(newest);
    }

    @Test
    void another_log_of_the_same_length_is_not_believed() {
        prove(brockmere.hub.log);

        LogFixture other = new LogFixture();
        for (int number = 1; number <= 3; number++) {
            other.append(AuditEntryFixture.submission(number));
        }

        assertThat(prove(other)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(pins.newest()).contains(brockmere.hub.log.note());
    }

    @Test
    void a_longer_log_that_does_not_continue_it_is_not_believed() {
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        brockmere.hub.log = LogFixture.of(7);

        assertThat(prove(brockmere.hub.log)).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(pins.newest()).contains(pinned);
    }

    @Test
    void a_receipt_for_another_request_proves_nothing() {
        Receipt receipt = brockmere.hub.log.receipt(1);

        assertThat(seen.prove(brockmere.ross(), receipt, RequestId.random(brockmere.chance)))
                .isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(pins.newest()).isEmpty();
    }

    @Test
    void while_the_hub_gives_no_proof_nothing_longer_is_believed() {
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        LogFixture longer = LogFixture.of(3).append(AuditEntryFixture.submission(4));
        brockmere.hub.down = true;

        assertThat(prove(longer)).isInstanceOf(HubAnswer.Silence.class);
        assertThat(pins.newest()).contains(pinned);
    }

    private HubAnswer<ProvenEntry> prove(LogFixture log) {
        return seen.prove(
                brockmere.ross(),
                log.receipt(1),
                AuditEntryFixture.submission(2).deed().request());
    }
}
