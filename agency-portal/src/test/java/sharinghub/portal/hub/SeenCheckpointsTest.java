package sharinghub.portal.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.portal.evidence.Contradiction.Kind;
import sharinghub.portal.evidence.KeptEvidence;
import sharinghub.portal.evidence.Paper;
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
        seen = police.seen();
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

        assertThat(prove(other)).isInstanceOf(HubAnswer.Contradicted.class);
        assertThat(pins.newest()).contains(brockmere.hub.log.note());
        kept(Kind.OTHER_HISTORY, brockmere.hub.log.note(), other.note());
    }

    @Test
    void a_longer_log_that_does_not_continue_it_is_not_believed() {
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        brockmere.hub.log = LogFixture.of(7);

        assertThat(prove(brockmere.hub.log)).isInstanceOf(HubAnswer.Contradicted.class);
        assertThat(pins.newest()).contains(pinned);
        kept(Kind.OTHER_HISTORY, pinned, brockmere.hub.log.note());
    }

    @Test
    void a_hub_that_signed_both_and_denies_the_proof_contradicts_itself() {
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        LogFixture longer = LogFixture.of(3).append(AuditEntryFixture.submission(4));
        brockmere.hub.logDoors.deniesProofs = true;

        assertThat(prove(longer)).isInstanceOf(HubAnswer.Contradicted.class);
        kept(Kind.NO_PROOF, pinned, longer.note());
    }

    @Test
    void a_checkpoint_that_another_key_signed_contradicts_the_log() {
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        String other = brockmere.hub.log.checkpoint().signedBy(LogFixture.key(LogFixture.ORIGIN, 9));

        assertThat(seen.meet(other)).isInstanceOf(HubAnswer.Contradicted.class);
        kept(Kind.OTHER_KEY, pinned, other);
    }

    @Test
    void a_newest_checkpoint_of_fewer_entries_contradicts_the_log() {
        brockmere.hub.log.append(AuditEntryFixture.submission(4));
        prove(brockmere.hub.log);
        String pinned = brockmere.hub.log.note();
        brockmere.hub.log = LogFixture.of(3);
        brockmere.hub.logDoors.provesBy = Optional.of(LogFixture.of(3).append(AuditEntryFixture.submission(4)));

        assertThat(seen.newest()).isInstanceOf(HubAnswer.Contradicted.class);
        kept(Kind.SHORTER_LOG, pinned, LogFixture.of(3).note());
    }

    @Test
    void a_receipt_whose_entry_stands_elsewhere_contradicts_the_log() {
        Receipt good = brockmere.hub.log.receipt(1);
        Receipt bent = new Receipt(0, good.salt(), good.entry(), good.path(), good.checkpoint());

        assertThat(seen.prove(bent, AuditEntryFixture.submission(2).deed().request()))
                .isInstanceOf(HubAnswer.Contradicted.class);
        KeptEvidence kept = brockmere.evidence.kept().getFirst();
        assertThat(kept.what().kind()).isEqualTo(Kind.FALSE_RECEIPT);
        assertThat(kept.what().papers()).containsEntry(Paper.RECEIPT, bent.json());
    }

    @Test
    void after_a_contradiction_nothing_is_believed_any_more_by_any_agency_here() {
        prove(brockmere.hub.log);
        LogFixture honest = brockmere.hub.log;
        seen.meet(honest.checkpoint().signedBy(LogFixture.key(LogFixture.ORIGIN, 9)));

        assertThat(prove(honest)).isInstanceOf(HubAnswer.Contradicted.class);
        assertThat(brockmere.hosted(Brockmere.COUNCIL).seen().meet(honest.note()))
                .isInstanceOf(HubAnswer.Contradicted.class);
        assertThat(brockmere.evidence.kept()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_trouble_and_no_evidence() {
        prove(brockmere.hub.log);

        assertThat(seen.meet("")).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(seen.meet(brockmere.hub.log.note() + "more")).isInstanceOf(HubAnswer.Doubtful.class);
        assertThat(brockmere.evidence.raised()).isFalse();
    }

    @Test
    void a_receipt_for_another_request_proves_nothing() {
        Receipt receipt = brockmere.hub.log.receipt(1);

        assertThat(seen.prove(receipt, RequestId.random(brockmere.chance))).isInstanceOf(HubAnswer.Doubtful.class);
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

    private void kept(Kind kind, String before, String shown) {
        KeptEvidence kept = brockmere.evidence.kept().getFirst();
        assertThat(kept.what().kind()).isEqualTo(kind);
        assertThat(kept.what().papers())
                .containsEntry(Paper.SEEN, before.getBytes(UTF_8))
                .containsEntry(Paper.SHOWN, shown.getBytes(UTF_8));
    }

    private HubAnswer<ProvenEntry> prove(LogFixture log) {
        return seen.prove(log.receipt(1), AuditEntryFixture.submission(2).deed().request());
    }
}
