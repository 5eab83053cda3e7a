package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static sharinghub.auditlog.AuditEntryFixture.COUNTY;
import static sharinghub.auditlog.AuditEntryFixture.POLICE;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import sharinghub.figures.Figures;

class BundleReaderTest {

    private final LogFixture log = LogFixture.of(23);
    private final BundleReader reader = new BundleReader(LogFixture.reader());

    @Test
    void a_whole_log_is_proved_entry_by_entry() throws Exception {
        ProvenRange range = reader.read(log.bundle(0, Set.of()).zip());
        assertThat(range.count()).isEqualTo(23);
        assertThat(range.opened()).hasSize(23);
        assertThat(range.opened().getLast().entry()).isEqualTo(AuditEntryFixture.release(23, 1));
        assertThat(range.completeFor()).containsExactly(POLICE, COUNTY);
        assertThat(range.checkpoint()).isEqualTo(log.checkpoint());
    }

    @Test
    void a_later_range_with_closed_entries_is_tied_into_the_same_tree() throws Exception {
        ProvenRange range = reader.read(log.bundle(9, Set.of(9, 14, 15), COUNTY).zip());
        assertThat(range.first()).isEqualTo(9);
        assertThat(range.opened()).hasSize(11).extracting(ProvenEntry::index).doesNotContain(9L, 14L, 15L);
        assertThat(range.completeFor()).containsExactly(COUNTY);
    }

    @Test
    void the_same_bundle_gives_the_same_bytes() {
        assertThat(log.bundle(3, Set.of(4)).zip())
                .isEqualTo(log.bundle(3, Set.of(4)).zip());
    }

    @Test
    void a_bundle_that_was_unpacked_is_proved_from_its_files() throws Exception {
        assertThat(reader.read(log.bundle(0, Set.of(1)).files()).opened()).hasSize(22);
    }

    @Test
    void any_changed_byte_fails_and_inside_an_entry_it_names_the_entry() {
        LogBundle bundle = log.bundle(5, Set.of(7));
        byte[] zip = bundle.zip();
        Random chance = new Random(20261124);
        int[] places = Figures.deep()
                ? IntStream.range(0, zip.length).toArray()
                : chance.ints(2_000, 0, zip.length).toArray();
        for (int place : places) {
            byte[] bad = zip.clone();
            bad[place] ^= (byte) (1 << chance.nextInt(8));
            Throwable failure = catchThrowable(() -> reader.read(bad));
            assertThat(failure).as("byte %s", place).isInstanceOfAny(ProofFailure.class, MalformedLogText.class);
            String file = BundleZip.differsAround(bundle.files(), bad);
            LogBundle.entryOf(file)
                    .ifPresent(index -> assertThat(failure)
                            .as("byte %s in %s", place, file)
                            .isInstanceOf(ProofFailure.class)
                            .hasMessageStartingWith("entry " + index + ": "));
        }
        Figures.tell(
                "An export of the log with one bit changed", Figures.number(places.length) + " tried", "0 verified");
    }

    @Test
    void a_cut_or_lengthened_zip_fails() {
        byte[] zip = log.bundle(0, Set.of()).zip();
        int step = Figures.deep() ? 7 : 997;
        for (int length = 0; length < zip.length; length += step) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> reader.read(cut)).isInstanceOfAny(ProofFailure.class, MalformedLogText.class);
        }
        Figures.tell("An export of the log, cut", Figures.number(zip.length / step + 1) + " tried", "0 verified");
        byte[] longer = Arrays.copyOf(zip, zip.length + 1);
        assertThatThrownBy(() -> reader.read(longer)).isInstanceOf(ProofFailure.class);
    }

    @Test
    void every_changed_line_of_an_entry_names_that_entry() {
        String file = LogBundle.entryFile(22);
        String good = new String(log.bundle(0, Set.of()).files().get(file), UTF_8);
        for (String line : good.split("\n")) {
            wrong(0, Set.of(), "entry 22: ", files -> replace(files, file, line, line + "1"));
            wrong(0, Set.of(), "entry 22: ", files -> replace(files, file, line + "\n", ""));
        }
    }

    @Test
    void the_first_wrong_entry_is_named_not_a_later_one() {
        wrong(0, Set.of(), "entry 4: ", files -> {
            replace(files, LogBundle.entryFile(17), "submitted", "released");
            replace(files, LogBundle.entryFile(4), "submitted", "released");
        });
    }

    @Test
    void an_entry_taken_out_doubled_or_moved_is_named() {
        wrong(0, Set.of(), "entry 6: ", files -> files.remove(LogBundle.entryFile(6)));
        wrong(0, Set.of(), "entry 6: ", files -> files.remove(LogBundle.proofFile(6)));
        wrong(0, Set.of(), "entry 6: ", files -> files.put(LogBundle.entryFile(6), files.get(LogBundle.entryFile(5))));
        wrong(0, Set.of(), "entry 6: ", files -> {
            files.put(LogBundle.entryFile(6), files.get(LogBundle.entryFile(5)));
            files.put(LogBundle.proofFile(6), files.get(LogBundle.proofFile(5)));
        });
        wrong(0, Set.of(), "entry 6: ", files -> {
            byte[] six = files.get(LogBundle.entryFile(6));
            files.put(LogBundle.entryFile(6), files.get(LogBundle.entryFile(7)));
            files.put(LogBundle.entryFile(7), six);
        });
    }

    @Test
    void a_closed_entry_is_as_fixed_as_an_open_one() {
        Set<Integer> closed = Set.of(8);
        wrong(0, closed, "entry 8: ", files -> replace(files, LogBundle.entryFile(8), "closed ", "closed 0"));
        wrong(0, closed, "entry 8: ", files -> replace(files, LogBundle.entryFile(8), "\n", "\nmore\n"));
        wrong(0, closed, "entry 8: ", files -> {
            String leaf = new String(files.get(LogBundle.entryFile(8)), UTF_8);
            replace(files, LogBundle.entryFile(8), leaf.substring(70), leaf.charAt(70) == 'a' ? "b\n" : "a\n");
        });
    }

    @Test
    void a_proof_under_another_checkpoint_is_refused_even_a_genuine_one() {
        LogFixture later = LogFixture.of(23).append(AuditEntryFixture.submission(30));
        wrong(
                0,
                Set.of(),
                "entry 2: ",
                files -> files.put(
                        LogBundle.proofFile(2),
                        later.bundle(0, Set.of()).files().get(LogBundle.proofFile(2))));
        wrong(
                0,
                Set.of(),
                "entry 0: ",
                files -> files.put(LogBundle.CHECKPOINT, later.note().getBytes(UTF_8)));
    }

    @Test
    void a_foreign_file_is_refused() {
        wrong(0, Set.of(), "a file does not belong", files -> files.put("entries/readme", new byte[0]));
        wrong(3, Set.of(), "a file does not belong", files -> files.put(LogBundle.entryFile(2), new byte[0]));
    }

    @Test
    void a_header_that_promises_another_range_is_refused() {
        wrong(0, Set.of(), "a file does not belong", files -> replace(files, "bundle", "count 23", "count 22"));
        wrong(0, Set.of(), "entry 23: ", files -> replace(files, "bundle", "count 23", "count 24"));
        wrong(0, Set.of(), "entry 1: ", files -> {
            replace(files, "bundle", "first 0", "first 1");
            files.remove(LogBundle.entryFile(1));
        });
    }

    @Test
    void an_unreadable_header_is_unreadable() {
        for (String change : new String[] {
            "bundle 1 -> bundle 2",
            "first 0 -> first 00",
            "first 0 -> first -1",
            "count 23 -> count 0",
            "count 23 -> count 23\ncolour red",
            "first 0\n -> "
        }) {
            String[] fromTo = change.split(" -> ", -1);
            SortedMap<String, byte[]> files = log.bundle(0, Set.of()).files();
            replace(files, "bundle", fromTo[0], fromTo[1]);
            assertThatThrownBy(() -> reader.read(files)).isInstanceOf(MalformedLogText.class);
        }
        assertThatThrownBy(() -> reader.read("no zip at all".getBytes(UTF_8))).isInstanceOf(MalformedLogText.class);
        assertThatThrownBy(() -> reader.read(new byte[0])).isInstanceOf(MalformedLogText.class);
    }

    @Test
    void an_entry_left_closed_shows_as_a_gap_to_the_agency_it_concerns() {
        LogBundle gap = log.bundle(0, Set.of(11), POLICE);
        assertThatThrownBy(() -> reader.read(gap.zip()))
                .isInstanceOf(ProofFailure.class)
                .hasMessage("entry 12: the running numbers of brockmere-police show an entry left out or put in");
        LogBundle noBeginning = log.bundle(0, Set.of(0), POLICE);
        assertThatThrownBy(() -> reader.read(noBeginning.zip())).hasMessageStartingWith("entry 1: ");
    }

    @Test
    void a_log_that_gives_one_number_twice_is_refused() {
        LogFixture twice = LogFixture.of(3).append(AuditEntryFixture.release(3, 2));
        assertThatThrownBy(() -> reader.read(twice.bundle(0, Set.of(1)).zip()))
                .isInstanceOf(ProofFailure.class)
                .hasMessageStartingWith("entry 3: the running numbers");
    }

    @Test
    void a_zip_packed_by_another_program_is_not_the_hubs() throws Exception {
        SortedMap<String, byte[]> files = log.bundle(0, Set.of()).files();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        assertThatThrownBy(() -> reader.read(bytes.toByteArray()))
                .isInstanceOf(ProofFailure.class)
                .hasMessageContaining("unpack it and check the folder");
    }

    private interface Change {
        void to(SortedMap<String, byte[]> files);
    }

    private void wrong(int first, Set<Integer> closed, String message, Change change) {
        SortedMap<String, byte[]> files = log.bundle(first, closed).files();
        change.to(files);
        assertThatThrownBy(() -> reader.read(files))
                .isInstanceOf(ProofFailure.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> reader.read(BundleZip.write(files)))
                .isInstanceOf(ProofFailure.class)
                .hasMessageStartingWith(message);
    }

    private static void replace(SortedMap<String, byte[]> files, String file, String from, String to) {
        String good = new String(files.get(file), UTF_8);
        assertThat(good).contains(from);
        files.put(file, good.replaceFirst(Pattern.quote(from), to).getBytes(UTF_8));
    }
}
