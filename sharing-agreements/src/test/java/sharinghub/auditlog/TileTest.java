package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.reference.Hash;

class TileTest {

    private record Place(int level, long index) {}

    /** Worked out by Python: path and SHA-256 of every tile of the tree that C2SP takes as its example. */
    @Test
    void a_tree_of_70000_entries_has_exactly_the_tiles_of_the_example() throws Exception {
        Map<Place, Hash> nodes = nodes(70_000);
        List<String> lines = Files.readAllLines(ToldVectors.path("tiles/tree-of-70000.list"));
        assertThat(lines).hasSize(273 + 1 + 1 + 1 + 1);
        for (String line : lines) {
            Tile tile = Tile.fromPath(line.substring(0, line.indexOf(' ')));
            byte[] bytes = tile.bytes(of(nodes));
            assertThat(tile.path() + " " + Hash.of(bytes)).isEqualTo(line);
            assertThat(tile.within(70_000)).isTrue();
            assertThat(tile.read(bytes)).hasSize(tile.width());
        }
        assertThat(Tile.over(0, 69_999, 70_000)).isEqualTo(new Tile(0, 273, 112));
        assertThat(Tile.over(1, 256, 70_000)).isEqualTo(new Tile(1, 1, 17));
        assertThat(Tile.over(2, 0, 70_000)).isEqualTo(new Tile(2, 0, 1));
    }

    @Test
    void a_tile_is_there_only_when_the_tree_has_reached_it() {
        assertThat(new Tile(0, 0, 256).within(256)).isTrue();
        assertThat(new Tile(0, 0, 256).within(255)).isFalse();
        assertThat(new Tile(0, 0, 255).within(255)).isTrue();
        assertThat(new Tile(0, 1, 1).within(256)).isFalse();
        assertThat(new Tile(1, 0, 1).within(255)).isFalse();
        assertThat(new Tile(1, 0, 1).within(256)).isTrue();
        assertThat(new Tile(7, 0, 127).within(Long.MAX_VALUE)).isTrue();
        assertThat(new Tile(0, 0, 1).within(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 95, 97, 128})
    void a_tile_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> new Tile(0, 0, 3).read(new byte[length]))
                .isInstanceOf(MalformedLogText.class)
                .hasMessage("tile/0/000.p/3: expected 96 bytes, found " + length);
    }

    @Test
    void the_entries_hash_to_the_tile_of_leaves_beside_them() throws Exception {
        List<Hash> commitments = IntStream.range(0, 5)
                .mapToObj(i -> Leaf.commitment(AuditEntryFixture.salt(i), ("entry " + i).getBytes(UTF_8)))
                .toList();
        EntryTile entries = EntryTile.read("tile/entries/000.p/5", new EntryTile(0, commitments).bytes());
        MerkleTree tree = MerkleTree.empty();
        Map<Place, Hash> nodes = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            Hash leaf = Leaf.of(AuditEntryFixture.salt(i), ("entry " + i).getBytes(UTF_8));
            tree.append(leaf, (level, index, hash) -> nodes.put(new Place(level, index), hash));
        }
        Tile leaves = new Tile(0, 0, 5);
        assertThat(leaves.read(leaves.bytes(of(nodes)))).isEqualTo(entries.leaves());
    }

    private static TreeNodes of(Map<Place, Hash> nodes) {
        return (level, index) -> Objects.requireNonNull(nodes.get(new Place(level, index)));
    }

    private static Map<Place, Hash> nodes(int size) {
        Map<Place, Hash> nodes = new HashMap<>();
        MerkleTree tree = MerkleTree.empty();
        for (int i = 0; i < size; i++) {
            tree.append(ReferenceTree.leaf(i), (level, index, hash) -> nodes.put(new Place(level, index), hash));
        }
        return nodes;
    }
}
