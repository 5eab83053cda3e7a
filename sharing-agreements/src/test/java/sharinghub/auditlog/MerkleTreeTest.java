package sharinghub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sharinghub.reference.Hash;

class MerkleTreeTest {

    private static final int SIZES = 300;
    private final ReferenceTree reference = ReferenceTree.of(SIZES);

    @Test
    void an_empty_log_has_the_root_of_nothing() {
        assertThat(MerkleTree.empty().root())
                .isEqualTo(Hash.fromText("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void every_size_has_the_root_of_the_definition() {
        MerkleTree tree = MerkleTree.empty();
        for (int size = 0; size < SIZES; size++) {
            assertThat(tree.root()).as("size %s", size).isEqualTo(reference.hash(0, size));
            tree.append(ReferenceTree.leaf(size));
        }
        assertThat(tree.size()).isEqualTo(SIZES);
    }

    @Test
    void a_tree_goes_on_from_its_edge_as_if_it_had_never_stopped() {
        MerkleTree whole = MerkleTree.empty();
        for (int size = 0; size < SIZES; size++) {
            MerkleTree resumed = MerkleTree.of(whole.size(), whole.edge());
            whole.append(ReferenceTree.leaf(size));
            resumed.append(ReferenceTree.leaf(size));
            assertThat(resumed.root()).isEqualTo(whole.root());
            assertThat(resumed.edge()).isEqualTo(whole.edge()).hasSize(Integer.bitCount(size + 1));
        }
    }

    @Test
    void each_complete_subtree_is_told_once_and_with_its_hash() {
        Map<String, Hash> told = new HashMap<>();
        MerkleTree tree = MerkleTree.empty();
        for (int i = 0; i < SIZES; i++) {
            tree.append(ReferenceTree.leaf(i), (level, index, hash) -> {
                assertThat(told.put(level + "," + index, hash)).isNull();
                assertThat(hash).isEqualTo(reference.node(level, index));
            });
        }
        int complete = 0;
        for (int width = 1; width <= SIZES; width *= 2) {
            complete += SIZES / width;
        }
        assertThat(told).hasSize(complete);
    }

    @Test
    void the_root_of_any_size_can_be_had_from_complete_subtrees() {
        for (int size = 0; size <= SIZES; size++) {
            assertThat(reference.root(size)).isEqualTo(reference.hash(0, size));
        }
    }

    @Test
    void an_edge_of_another_size_is_refused() {
        List<Hash> two = List.of(ReferenceTree.leaf(0), ReferenceTree.leaf(1));
        assertThatThrownBy(() -> MerkleTree.of(4, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleTree.of(7, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleTree.of(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
