package sharinghub.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;

/** Every vector through the very command that an auditor runs. */
class ProofVectorsTest {

    private static final Path KEY = Vectors.proofs().resolve("log.vkey");

    @TestFactory
    Stream<DynamicTest> an_inclusion_proof_that_was_bent_does_not_hold() {
        return proofs(Vectors.json(Vectors.proofs().resolve("inclusion")));
    }

    @TestFactory
    Stream<DynamicTest> a_consistency_proof_that_was_bent_does_not_hold() {
        return proofs(Vectors.json(Vectors.proofs().resolve("consistency")));
    }

    @TestFactory
    Stream<DynamicTest> published_consistency_proofs_end_as_their_authors_say() {
        Path published = Path.of(System.getProperty("sharinghub.root", ".."), "../shared/vectors/merkle/consistency");
        if (!Files.isDirectory(published)) {
            System.out.println("skipped: no published vectors at " + published);
            assumeTrue(false, "no published vectors at " + published);
        }
        List<Path> files = Vectors.json(published);
        assertThat(files).hasSizeGreaterThan(90);
        return proofs(files);
    }

    @TestFactory
    Stream<DynamicTest> a_bent_checkpoint_ends_as_its_reason_says() {
        return Vectors.told("checkpoint", ".txt").stream().map(told -> checked(told, "checkpoint"));
    }

    @TestFactory
    Stream<DynamicTest> a_bent_receipt_ends_as_its_reason_says() {
        return Vectors.told("receipt", ".json").stream().map(told -> checked(told, "receipt"));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_bundle_ends_as_its_reason_says_and_names_the_first_wrong_entry() {
        return Vectors.told("bundle", ".zip").stream()
                .flatMap(told -> Stream.concat(Stream.of(checked(told, "log")), named(told)));
    }

    @TestFactory
    Stream<DynamicTest> a_bent_entry_is_refused_for_its_reason() {
        return Vectors.told("entry", ".txt").stream()
                .map(told -> dynamicTest(
                        told.file().getFileName() + ": " + told.reason(),
                        () -> assertThat(outcome(Files.readAllBytes(told.file())))
                                .isEqualTo(told.code())));
    }

    @Test
    void more_vectors_must_fail_than_must_hold() {
        List<Vectors.Told> told = Stream.of(
                        Vectors.told("checkpoint", ".txt"),
                        Vectors.told("receipt", ".json"),
                        Vectors.told("bundle", ".zip"),
                        Vectors.told("entry", ".txt"))
                .flatMap(List::stream)
                .toList();
        assertThat(told.stream()
                        .filter(vector -> vector.code() != ExitCode.HOLDS)
                        .count())
                .isGreaterThan(10L
                        * told.stream()
                                .filter(vector -> vector.code() == ExitCode.HOLDS)
                                .count());
    }

    private static Stream<DynamicTest> proofs(List<Path> files) {
        return files.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    int wanted = Files.readString(file).contains("\"wantErr\": true")
                            ? ExitCode.DOES_NOT_HOLD
                            : ExitCode.HOLDS;
                    HubRun run = HubRun.of("verify", "proof", file);
                    assertThat(run.code()).as(run.err()).isEqualTo(wanted);
                }));
    }

    private static DynamicTest checked(Vectors.Told told, String command) {
        return dynamicTest(told.file().getFileName() + ": " + told.reason(), () -> {
            HubRun run = HubRun.of("verify", command, "--key", KEY, told.file());
            assertThat(run.code()).as(run.err()).isEqualTo(told.code());
        });
    }

    /** Where a reason begins with `entry 2: ` or the like, so does the complaint. */
    private static Stream<DynamicTest> named(Vectors.Told told) {
        if (!told.reason().startsWith("entry ")) {
            return Stream.empty();
        }
        String entry = told.reason().substring(0, told.reason().indexOf(':') + 1);
        return Stream.of(dynamicTest(told.file().getFileName() + " names " + entry, () -> {
            HubRun run = HubRun.of("verify", "log", "--key", KEY, told.file());
            assertThat(run.err()).startsWith("It does not hold.\n" + entry + " ");
        }));
    }

    private static int outcome(byte[] entry) {
        try {
            assertThat(EntryText.write(EntryText.read(entry))).isEqualTo(entry);
            return ExitCode.HOLDS;
        } catch (MalformedLogText e) {
            return ExitCode.UNREADABLE;
        }
    }
}
