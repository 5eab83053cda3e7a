package sharinghub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sharinghub.auditlog.BentPath.bent;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.reference.Hash;

class InclusionProofTest {

    private static final int SIZES = 64;
    private final ReferenceTree tree = ReferenceTree.of(SIZES);

    @Test
    void every_entry_of_every_size_has_the_proof_of_the_definition_and_it_holds() throws ProofFailure {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, tree);
                assertThat(proof.path()).isEqualTo(tree.path(index, 0, size));
                proof.verify(ReferenceTree.leaf(index), tree.hash(0, size));
            }
        }
    }

    @Test
    void building_reads_at_most_two_nodes_a_level() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                tree.readsSince();
                InclusionProof.of(index, size, tree);
                assertThat(tree.readsSince()).isLessThanOrEqualTo(2 * (32 - Integer.numberOfLeadingZeros(size)));
            }
        }
    }

    @Test
    void no_proof_holds_for_another_place_size_leaf_or_root() {
        for (int size = 1; size <= 40; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof good = InclusionProof.of(index, size, tree);
                Hash leaf = ReferenceTree.leaf(index);
                Hash root = tree.hash(0, size);
                for (int other = -1; other <= size; other++) {
                    if (other != index) {
                        refused(new InclusionProof(other, size, good.path()), leaf, root);
                    }
                }
                refused(good, ReferenceTree.leaf(index + 1), root);
                refused(good, root, size == 1 ? tree.hash(0, 2) : leaf);
                refused(good, leaf, tree.hash(0, size + 1));
                for (List<Hash> path : bent(good.path(), leaf, root)) {
                    refused(new InclusionProof(index, size, path), leaf, root);
                }
            }
        }
    }

    /** Sizes apart from the own may share a path's shape, but never with the own root of that size. */
    @Test
    void a_proof_does_not_move_to_another_size() {
        for (int size = 1; size <= 32; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof good = InclusionProof.of(index, size, tree);
                for (int other = 1; other <= SIZES; other++) {
                    if (other != size) {
                        refused(
                                new InclusionProof(index, other, good.path()),
                                ReferenceTree.leaf(index),
                                tree.hash(0, other));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "1, 1",
        "2, 1",
        "-1, 1",
        "0, -1",
        "-1, -1",
        "9223372036854775807, 9223372036854775807",
        "0, -9223372036854775808",
        "-9223372036854775808, 1",
    })
    void a_place_outside_the_log_is_refused_before_anything_is_hashed(long index, long size) {
        refused(new InclusionProof(index, size, List.of()), Hash.of(), Hash.of());
        assertThatThrownBy(() -> InclusionProof.of(index, size, tree)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_largest_log_there_can_be_asks_for_its_63_steps() {
        Hash leaf = ReferenceTree.leaf(0);
        Hash root = leaf;
        for (int i = 0; i < 63; i++) {
            root = TreeHash.node(root, leaf);
        }
        Hash top = root;
        List<Hash> path = Collections.nCopies(63, leaf);
        assertThat(catchFailure(new InclusionProof(0, Long.MAX_VALUE, path), leaf, top))
                .isNull();
        refused(new InclusionProof(0, Long.MAX_VALUE, path.subList(1, 63)), leaf, top);
        refused(new InclusionProof(0, Long.MAX_VALUE, Collections.nCopies(64, leaf)), leaf, top);
    }

    @Test
    void a_failure_carries_both_sides() {
        ProofFailure failure = catchFailure(InclusionProof.of(3, 7, tree), ReferenceTree.leaf(4), tree.hash(0, 7));
        assertThat(failure).isNotNull();
        assertThat(failure.claimed()).isEqualTo(tree.hash(0, 7).toString());
        assertThat(failure.found()).hasSize(64).isNotEqualTo(failure.claimed());
    }

    private static ProofFailure catchFailure(InclusionProof proof, Hash leaf, Hash root) {
        return catchThrowableOfType(ProofFailure.class, () -> proof.verify(leaf, root));
    }

    private static void refused(InclusionProof proof, Hash leaf, Hash root) {
        assertThatThrownBy(() -> proof.verify(leaf, root)).as("%s", proof).isInstanceOf(ProofFailure.class);
    }
}
