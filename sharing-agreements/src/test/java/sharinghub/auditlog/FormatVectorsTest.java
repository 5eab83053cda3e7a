package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.reference.Hash;

/** The C2SP text formats as another program wrote them, good and bent: what holds is also written back byte for byte. */
class FormatVectorsTest {

    private final CheckpointReader reader = new CheckpointReader(
            LogVerifyingKey.fromText(text("formats/log.vkey").strip()));

    @TestFactory
    Stream<DynamicTest> a_checkpoint_needs_as_many_witnesses_as_the_policy_says() throws MalformedLogText {
        TrustPolicy policy = TrustPolicy.of(text("formats/policy/good.txt").getBytes(UTF_8));
        return ToldVectors.files("formats/cosignature", ".txt", bytes -> policy.read(new String(bytes, UTF_8)));
    }

    @TestFactory
    Stream<DynamicTest> a_witness_cosigns_only_what_follows_from_what_it_saw() {
        Checkpoint lastSeen = new Checkpoint("hub.brockmere.example/log", 6, tree(6).root());
        return ToldVectors.files("formats/witness", ".txt", bytes -> {
            WitnessRequest request = WitnessRequest.read(bytes);
            assertThat(request.bytes()).isEqualTo(bytes);
            request.verify(reader, Optional.of(lastSeen));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_proof_in_text_leads_from_its_entry_to_the_signed_root() {
        Hash leaf = ReferenceTree.leaf(5);
        return ToldVectors.files("formats/proof", ".tlog-proof", bytes -> {
            ProofText proof = ProofText.read(bytes);
            assertThat(proof.bytes()).isEqualTo(bytes);
            proof.verify(reader, leaf);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_policy_that_says_something_twice_or_not_at_all_is_refused() {
        return ToldVectors.files("formats/policy", ".txt", bytes -> TrustPolicy.of(bytes));
    }

    @TestFactory
    Stream<DynamicTest> entries_are_as_many_as_their_path_says_each_a_commitment() {
        String path = "tile/entries/x001/002.p/3";
        return ToldVectors.files("tiles/entries", ".bytes", bytes -> {
            EntryTile read = EntryTile.read(path, bytes);
            assertThat(read.path()).isEqualTo(path);
            assertThat(read.bytes()).isEqualTo(bytes);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_path_to_a_tile_has_one_spelling() {
        return ToldVectors.texts("tiles/paths.list", bytes -> {
            String path = new String(bytes, UTF_8);
            assertThat(Tile.fromPath(path).path()).isEqualTo(path);
        });
    }

    private static MerkleTree tree(int size) {
        MerkleTree tree = MerkleTree.empty();
        IntStream.range(0, size).forEach(i -> tree.append(ReferenceTree.leaf(i)));
        return tree;
    }

    private static String text(String file) {
        try {
            return Files.readString(ToldVectors.path(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
