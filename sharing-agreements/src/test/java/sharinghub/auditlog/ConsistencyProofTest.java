package sharinghub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.auditlog.BentPath.bent;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.reference.Hash;

class ConsistencyProofTest {

    private static final int SIZES = 64;
    private final ReferenceTree tree = ReferenceTree.of(SIZES);

    @Test
    void every_pair_of_sizes_has_the_proof_of_the_definition_and_it_holds() throws ProofFailure {
        for (int size2 = 1; size2 <= SIZES; size2++) {
            for (int size1 = 1; size1 <= size2; size1++) {
                ConsistencyProof proof = ConsistencyProof.of(size1, size2, tree);
                assertThat(proof.path()).isEqualTo(tree.subproof(size1, 0, size2, true));
                proof.verify(tree.hash(0, size1), tree.hash(0, size2));
            }
        }
    }

    @Test
    void building_reads_at_most_two_nodes_a_level() {
        for (int size2 = 1; size2 <= SIZES; size2++) {
            for (int size1 = 1; size1 <= size2; size1++) {
                tree.readsSince();
                ConsistencyProof.of(size1, size2, tree);
                assertThat(tree.readsSince()).isLessThanOrEqualTo(2 * (32 - Integer.numberOfLeadingZeros(size2)));
            }
        }
    }

    @Test
    void no_proof_holds_for_other_sizes_roots_or_a_bent_path() {
        for (int size2 = 1; size2 <= 32; size2++) {
            for (int size1 = 1; size1 <= size2; size1++) {
                ConsistencyProof good = ConsistencyProof.of(size1, size2, tree);
                Hash root1 = tree.hash(0, size1);
                Hash root2 = tree.hash(0, size2);
                refused(new ConsistencyProof(0, size2, good.path()), root1, root2);
                refused(new ConsistencyProof(size2, size1 - 1, good.path()), root2, root1);
                refused(new ConsistencyProof(2L * size2, size2, good.path()), root1, root2);
                refused(good, BentPath.flipped(root1), root2);
                refused(good, root1, BentPath.flipped(root2));
                if (size1 != size2) {
                    refused(good, root2, root1);
                    refused(new ConsistencyProof(size2, size1, good.path()), root1, root2);
                    refused(new ConsistencyProof(size1, size1, good.path()), root1, root2);
                }
                for (List<Hash> path : bent(good.path(), root1, root2)) {
                    refused(new ConsistencyProof(size1, size2, path), root1, root2);
                }
            }
        }
    }

    @Test
    void a_proof_does_not_move_to_another_later_size() {
        for (int size2 = 2; size2 <= 32; size2++) {
            for (int size1 = 1; size1 < size2; size1++) {
                ConsistencyProof good = ConsistencyProof.of(size1, size2, tree);
                for (int other = size1; other <= SIZES; other++) {
                    if (other != size2) {
                        refused(
                                new ConsistencyProof(size1, other, good.path()),
                                tree.hash(0, size1),
                                tree.hash(0, other));
                    }
                }
            }
        }
    }

    @Test
    void a_log_that_rewrote_one_entry_has_no_proof() {
        for (int changed = 0; changed < 12; changed++) {
            MerkleTree rewritten = MerkleTree.empty();
            for (int i = 0; i < 20; i++) {
                rewritten.append(i == changed ? ReferenceTree.leaf(1000) : ReferenceTree.leaf(i));
            }
            refused(ConsistencyProof.of(12, 20, tree), tree.hash(0, 12), rewritten.root());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "2, 1", "-1, 1", "1, -1", "-2, -1", "-9223372036854775808, 9223372036854775807"})
    void sizes_between_which_no_log_grew_are_refused(long size1, long size2) {
        refused(new ConsistencyProof(size1, size2, List.of()), Hash.of(), Hash.of());
        assertThatThrownBy(() -> ConsistencyProof.of(size1, size2, tree)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(ConsistencyProof proof, Hash root1, Hash root2) {
        assertThatThrownBy(() -> proof.verify(root1, root2)).as("%s", proof).isInstanceOf(ProofFailure.class);
    }
}
