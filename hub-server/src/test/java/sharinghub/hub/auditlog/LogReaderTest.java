package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;
import static sharinghub.hub.auditlog.NoteDeed.PROBATION;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MerkleTree;
import sharinghub.reference.Hash;

/** Over a log of 400 entries: more than one tile, so that stored nodes are read too. */
class LogReaderTest {

    private static LedgerFixture log;
    private static final List<Hash> ROOTS = new ArrayList<>();

    @BeforeAll
    static void fill(@TempDir Path folder) throws Exception {
        log = new LedgerFixture(folder);
        assertThat(log.reader.checkpoint()).isEmpty();
        assertThat(log.reader.range(0, 10, 0)).isEmpty();
        for (int batch = 0; batch < 10; batch++) {
            log.together(IntStream.range(0, 39)
                    .mapToObj(i -> NoteDeed.of(i % 10 == 0 ? COUNCIL : PROBATION))
                    .toList());
        }
        MerkleTree tree = MerkleTree.empty();
        ROOTS.add(tree.root());
        for (ReadEntry entry : log.entries()) {
            tree.append(entry.leaf());
            ROOTS.add(tree.root());
        }
    }

    @AfterAll
    static void close() throws Exception {
        log.close();
    }

    @Test
    void every_entry_is_proved_under_the_newest_checkpoint() throws Exception {
        Checkpoint checkpoint = read(log.reader.checkpoint().orElseThrow());
        assertThat(log.entries()).hasSize(400);
        for (ReadEntry entry : log.entries()) {
            new InclusionProof(entry.index(), checkpoint.size(), entry.path()).verify(entry.leaf(), checkpoint.root());
            EntryContent content = entry.content().orElseThrow();
            assertThat(Leaf.of(content.salt(), content.entry())).isEqualTo(entry.leaf());
        }
    }

    @Test
    void proofs_hold_for_every_earlier_size_too() throws Exception {
        for (int size = 1; size <= 400; size += 7) {
            long index = (size * 31L) % size;
            Hash leaf = log.reader.range(index, 1, size).getFirst().leaf();
            log.reader.inclusion(index, size).orElseThrow().verify(leaf, ROOTS.get(size));
            int earlier = 1 + (size * 17) % size;
            log.reader.consistency(earlier, size).orElseThrow().verify(ROOTS.get(earlier), ROOTS.get(size));
        }
    }

    @Test
    void sizes_and_places_that_are_not_there_give_nothing() {
        assertThat(log.reader.inclusion(400, 401)).isEmpty();
        assertThat(log.reader.inclusion(5, 5)).isEmpty();
        assertThat(log.reader.inclusion(-1, 5)).isEmpty();
        assertThat(log.reader.inclusion(0, Long.MAX_VALUE)).isEmpty();
        assertThat(log.reader.consistency(0, 5)).isEmpty();
        assertThat(log.reader.consistency(6, 5)).isEmpty();
        assertThat(log.reader.consistency(5, 401)).isEmpty();
        assertThat(log.reader.range(400, 1, 400)).isEmpty();
        assertThat(log.reader.range(-1, 1, 400)).isEmpty();
    }

    @Test
    void an_agency_reads_what_concerns_it_a_page_at_a_time_and_no_more() {
        assertThat(indices(log.reader.concerning(POLICE, 1, 1000, 400)))
                .hasSize(10)
                .contains(0L);
        List<Long> council = indices(log.reader.concerning(COUNCIL, 1, 1000, 400));
        assertThat(council).hasSize(40).isSorted();
        assertThat(indices(log.reader.concerning(COUNCIL, 11, 5, 400))).isEqualTo(council.subList(10, 15));
        assertThat(indices(log.reader.concerning(COUNCIL, 41, 5, 400))).isEmpty();
        assertThat(indices(log.reader.concerning(new sharinghub.agency.AgencyId("safe-harbour"), 1, 5, 400)))
                .isEmpty();
    }

    @Test
    void a_page_shows_an_earlier_log_as_it_stood_then() throws Exception {
        List<ReadEntry> council = log.reader.concerning(COUNCIL, 1, 1000, 300);
        assertThat(indices(council)).isEqualTo(indices(log.reader.concerning(COUNCIL, 1, 30, 400)));
        for (ReadEntry entry : council) {
            new InclusionProof(entry.index(), 300, entry.path()).verify(entry.leaf(), ROOTS.get(300));
        }
        assertThat(log.reader.range(290, 50, 300)).hasSize(10);
    }

    /** One for the entries, one for each of the two tiles of leaves, one for the level above them. */
    @Test
    void a_page_costs_four_statements_however_long_it_is_and_fewer_once_a_tile_is_known() {
        LogReader fresh = new LogReader(log.database);
        assertThat(log.database.statements(() -> fresh.concerning(COUNCIL, 1, 40, 400)))
                .hasSize(4);
        assertThat(log.database.statements(() -> fresh.concerning(COUNCIL, 1, 40, 400)))
                .hasSize(3);
        assertThat(log.database.statements(() -> new LogReader(log.database).range(0, 400, 400)))
                .hasSize(4);
    }

    @Test
    void a_page_has_an_end() {
        for (int wrong : new int[] {0, -1, LogReader.LONGEST_PAGE + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> log.reader.range(0, wrong, 400));
            assertThatIllegalArgumentException().isThrownBy(() -> log.reader.concerning(POLICE, 1, wrong, 400));
        }
    }

    private static List<Long> indices(List<ReadEntry> page) {
        return page.stream().map(ReadEntry::index).toList();
    }

    private static Checkpoint read(String note) throws Exception {
        return new CheckpointReader(log.signer.key().verifyingKey()).read(note);
    }
}
