package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our verifier and the one in Python, which shares no code with it, say the same about good bundles and broken ones. */
class SecondVerifierTest {

    private static final Path VERIFIER =
            Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements/verifier/verify_log.py");

    @TempDir
    private Path folder;

    @TempDir
    private Path said;

    private record Run(int code, List<String> out, List<String> err) {}

    @Test
    void twenty_of_each_of_twelve_kinds_of_broken_bundle_are_refused_by_both_at_the_same_entry() throws Exception {
        List<BrokenBundle> broken = BrokenBundle.all();
        assertThat(broken.stream().collect(Collectors.groupingBy(BrokenBundle::kind, Collectors.counting())))
                .hasSize(12)
                .allSatisfy((kind, count) -> assertThat(count).isEqualTo(BrokenBundle.OF_EACH));
        BundleReader reader = new BundleReader(LogFixture.reader());
        for (BrokenBundle bundle : broken) {
            assertThatThrownBy(() -> reader.read(bundle.zip()))
                    .as("entry %s %s", bundle.entry(), bundle.kind())
                    .isInstanceOf(ProofFailure.class)
                    .hasMessageStartingWith("entry " + bundle.entry() + ": ");
        }

        Run python = verify("log", broken.stream().map(BrokenBundle::zip).toList());
        assertThat(python.code()).isEqualTo(1);
        assertThat(python.out()).isEmpty();
        assertThat(python.err()).hasSize(2 * broken.size());
        for (int i = 0; i < broken.size(); i++) {
            BrokenBundle bundle = broken.get(i);
            assertThat(python.err().subList(2 * i, 2 * i + 2))
                    .as("entry %s %s", bundle.entry(), bundle.kind())
                    .satisfiesExactly(
                            said -> assertThat(said).isEqualTo("It does not hold."),
                            said -> assertThat(said).startsWith("entry " + bundle.entry() + ": "));
        }
        System.out.println(
                "Broken bundles, 12 kinds: " + broken.size() + " tried, 0 verified by us, 0 by the second verifier");
    }

    /** An event that it does not know would make it refuse a sound log. */
    @Test
    void it_knows_the_same_events_as_the_log() throws Exception {
        Matcher listed = Pattern.compile("\\(\"event\", 1, 1, \"([^\"]*)\"\\s*\"([^\"]*)\"\\)")
                .matcher(Files.readString(VERIFIER));
        assertThat(listed.find()).isTrue();
        Pattern known = Pattern.compile(listed.group(1) + listed.group(2));
        assertThat(AuditEvent.values())
                .allMatch(event -> known.matcher(event.text()).matches());
        assertThat(known.matcher("opened").matches()).isFalse();
    }

    @Test
    void good_bundles_hold_for_both() throws Exception {
        LogFixture log = LogFixture.of(24);
        List<LogBundle> good = List.of(
                LogFixture.of(1).bundle(0, Set.of()),
                log.bundle(0, Set.of()),
                log.bundle(0, Set.of(3, 4), AuditEntryFixture.COUNTY),
                log.bundle(7, Set.of(7)),
                log.bundle(23, Set.of()));
        for (LogBundle bundle : good) {
            assertThat(new BundleReader(LogFixture.reader()).read(bundle.zip()).count())
                    .isEqualTo(bundle.entries().size());
        }
        assertThat(verify("log", good.stream().map(LogBundle::zip).toList()))
                .isEqualTo(new Run(
                        0, List.of("It holds.", "It holds.", "It holds.", "It holds.", "It holds."), List.of()));
    }

    @Test
    void what_was_erased_holds_for_both_by_its_tombstone_alone() throws Exception {
        Run good = verify("log", ErasedLog.good().stream().map(LogBundle::zip).toList());
        assertThat(good.err()).isEmpty();
        assertThat(good.out()).hasSize(ErasedLog.good().size()).containsOnly("It holds.");
        for (var broken : ErasedLog.broken().entrySet()) {
            Run bad = verify("log", List.of(broken.getValue().getValue().zip()));
            assertThat(bad.code()).as(broken.getKey()).isEqualTo(1);
            assertThat(bad.err().getLast())
                    .as(broken.getKey())
                    .startsWith("entry " + broken.getValue().getKey() + ": ");
        }
    }

    @Test
    void a_bundle_that_was_unpacked_is_read_from_its_folder() throws Exception {
        unpack(LogFixture.of(9).bundle(2, Set.of(4)).files());
        assertThat(run(List.of("log", "--key", key(), folder.toString())).out()).containsExactly("It holds.");
        Files.writeString(folder.resolve("entries/000000000006.txt"), "salt 00\n");
        assertThat(run(List.of("log", "--key", key(), folder.toString())).err().getLast())
                .startsWith("entry 6: ");
    }

    @Test
    void the_vectors_for_proofs_end_as_they_say() throws Exception {
        List<byte[]> bent = proofs().filter(SecondVerifierTest::wantsRefusal).toList();
        assertThat(bent).hasSizeGreaterThan(100);
        Run bad = verify("proof", bent);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.code()).isEqualTo(1);

        Run good =
                verify("proof", proofs().filter(proof -> !wantsRefusal(proof)).toList());
        assertThat(good.err()).isEmpty();
        assertThat(good.code()).isZero();
    }

    private Run verify(String what, List<byte[]> contents) throws Exception {
        List<String> words = new ArrayList<>(List.of(what, "--key", key()));
        for (int i = 0; i < contents.size(); i++) {
            Path file = folder.resolve("%s-%04d".formatted(what, i));
            words.add(Files.write(file, contents.get(i)).toString());
        }
        return run(words);
    }

    private Run run(List<String> words) throws Exception {
        assumePython();
        Path out = said.resolve("out");
        Path err = said.resolve("err");
        List<String> command = new ArrayList<>(List.of("python3", VERIFIER.toString()));
        command.addAll(words);
        Process python = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = python.waitFor();
        return new Run(code, Files.readAllLines(out), Files.readAllLines(err));
    }

    private static void assumePython() throws InterruptedException {
        try {
            new ProcessBuilder("python3", "--version").start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            System.out.println("skipped: no python3 for the second verifier");
            assumeTrue(false, "no python3");
        }
    }

    private void unpack(SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder.resolve("entries"));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String key() {
        return LogFixture.verifyingKey().toString();
    }

    private static Stream<byte[]> proofs() {
        return Stream.of("proofs/inclusion", "proofs/consistency").flatMap(kind -> jsons(ToldVectors.path(kind)));
    }

    private static boolean wantsRefusal(byte[] json) {
        return new String(json, UTF_8).contains("\"wantErr\": true");
    }

    private static Stream<byte[]> jsons(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().map(SecondVerifierTest::bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
