package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sharinghub.figures.Figures;
import sharinghub.reference.Hash;
import sharinghub.text.MalformedJson;

class ReceiptTest {

    private final LogFixture log = LogFixture.of(11);
    private final Receipt good = log.receipt(10);
    private final CheckpointReader reader = LogFixture.reader();

    @Test
    void a_receipt_proves_its_entry_offline() throws Exception {
        ProvenEntry proven = Receipt.read(good.json()).verify(reader);
        assertThat(proven.index()).isEqualTo(10);
        assertThat(proven.entry()).isEqualTo(AuditEntryFixture.release(11, 1));
        assertThat(proven.checkpoint()).isEqualTo(log.checkpoint());
    }

    @Test
    void every_entry_of_the_log_has_one() throws Exception {
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.receipt(i).verify(reader).index()).isEqualTo(i);
        }
    }

    @Test
    void each_bent_part_is_refused() {
        LogFixture other = LogFixture.of(12);
        Salt salt = AuditEntryFixture.salt(99);
        String entry = good.entry().replace("released", "refused");
        List<Hash> path = log.receipt(9).path();
        refused(new Receipt(9, good.salt(), good.entry(), good.path(), good.checkpoint()));
        refused(new Receipt(11, good.salt(), good.entry(), good.path(), good.checkpoint()));
        refused(new Receipt(-1, good.salt(), good.entry(), good.path(), good.checkpoint()));
        refused(new Receipt(10, salt, good.entry(), good.path(), good.checkpoint()));
        refused(new Receipt(10, good.salt(), entry, good.path(), good.checkpoint()));
        refused(new Receipt(10, good.salt(), good.entry() + "\n", good.path(), good.checkpoint()));
        refused(new Receipt(10, good.salt(), good.entry(), path, good.checkpoint()));
        refused(new Receipt(10, good.salt(), good.entry(), List.of(), good.checkpoint()));
        refused(new Receipt(10, good.salt(), good.entry(), good.path(), other.note()));
        refused(new Receipt(
                10, good.salt(), good.entry(), good.path(), log.checkpoint().text()));
        for (List<Hash> bent :
                BentPath.bent(good.path(), good.leaf(), log.checkpoint().root())) {
            refused(new Receipt(10, good.salt(), good.entry(), bent, good.checkpoint()));
        }
    }

    @Test
    void a_receipt_under_another_key_is_refused() {
        CheckpointReader stranger =
                new CheckpointReader(LogFixture.key(LogFixture.ORIGIN, 7).verifyingKey());
        assertThatThrownBy(() -> good.verify(stranger)).isInstanceOf(ProofFailure.class);
    }

    /** What stands in the log need not be an entry; a proof of place alone is not a receipt. */
    @Test
    void a_proven_leaf_that_is_no_entry_is_refused() {
        byte[] nonsense = "sharing-hub entry 9\n".getBytes(UTF_8);
        MerkleTree tree = MerkleTree.empty();
        tree.append(Leaf.of(AuditEntryFixture.salt(1), nonsense));
        String note = Checkpoint.of(LogFixture.ORIGIN, tree).signedBy(LogFixture.key(LogFixture.ORIGIN, 1));
        Receipt receipt = Receipt.of(AuditEntryFixture.salt(1), nonsense, new InclusionProof(0, 1, List.of()), note);
        assertThatThrownBy(() -> receipt.verify(reader)).isInstanceOf(MalformedLogText.class);
    }

    @Test
    void any_changed_byte_of_the_file_is_refused() {
        byte[] json = good.json();
        int[] places = Figures.deep()
                ? IntStream.range(0, json.length).toArray()
                : new Random(20261124).ints(300, 0, json.length).toArray();
        for (int place : places) {
            byte[] bad = json.clone();
            bad[place] ^= 1;
            assertThatThrownBy(() -> Receipt.read(bad).verify(reader))
                    .as("byte %s", place)
                    .isInstanceOfAny(MalformedJson.class, MalformedLogText.class, ProofFailure.class);
        }
        Figures.tell("A receipt with one bit changed", Figures.number(places.length) + " tried", "0 verified");
    }

    @Test
    void nothing_in_a_receipt_names_a_person_or_shows_its_salt_in_print() {
        assertThat(good.toString()).doesNotContain(good.salt().text());
    }

    private void refused(Receipt bent) {
        assertThatThrownBy(() -> bent.verify(reader)).isInstanceOfAny(ProofFailure.class, MalformedLogText.class);
    }
}
