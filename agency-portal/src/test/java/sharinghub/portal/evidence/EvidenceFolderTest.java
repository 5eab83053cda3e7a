package sharinghub.portal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.LogFixture;
import sharinghub.portal.evidence.Contradiction.Kind;

/** Evidence outlives everything but a person who takes it away. */
class EvidenceFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:27:00Z");
    private static final Checkpoint SEEN = LogFixture.of(3).checkpoint();
    private static final Checkpoint SHOWN = LogFixture.of(7).checkpoint();
    private static final Contradiction FORK = Contradiction.of(Kind.OTHER_HISTORY, "two roots")
            .having(Optional.of(LogFixture.of(3).note()))
            .shown(LogFixture.of(7).note())
            .between(StatedProof.of(
                    SEEN, SHOWN, ConsistencyProof.of(3, 7, LogFixture.of(7).nodes())));

    @TempDir
    Path folder;

    @Test
    void nothing_is_raised_or_written_before_anything_is_found() throws IOException {
        assertThat(open().raised()).isFalse();
        assertThat(place()).doesNotExist();
    }

    @Test
    void what_was_found_is_there_again_after_a_restart_byte_for_byte() throws IOException {
        open().keep(FORK);

        EvidenceFolder again = open();
        assertThat(again.raised()).isTrue();
        KeptEvidence kept = again.kept().getFirst();
        assertThat(kept.found()).isEqualTo(NOW);
        assertThat(kept.what().kind()).isEqualTo(Kind.OTHER_HISTORY);
        assertThat(kept.what().finding()).isEqualTo("two roots");
        assertThat(kept.what().papers().keySet()).containsExactly(Paper.SEEN, Paper.SHOWN, Paper.PROOF);
        FORK.papers()
                .forEach((paper, content) ->
                        assertThat(kept.what().papers().get(paper)).isEqualTo(content));
    }

    @Test
    void the_files_are_for_the_portal_s_owner_alone() throws IOException {
        open().keep(FORK);

        try (var files = Files.walk(place())) {
            assertThat(files.toList())
                    .hasSize(6)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isSubsetOf(PosixFilePermissions.fromString("rwx------")));
        }
    }

    @Test
    void the_checkpoints_hold_and_the_proof_between_them_does_not_for_whoever_checks() throws Exception {
        open().keep(FORK);
        Path kept = place().resolve(open().kept().getFirst().name());
        String key = LogFixture.verifyingKey().toString();

        assertThat(verify("checkpoint", kept.resolve("seen.checkpoint").toString(), "--key", key))
                .isZero();
        assertThat(verify("checkpoint", kept.resolve("shown.checkpoint").toString(), "--key", key))
                .isZero();
        assertThat(verify("proof", kept.resolve("proof.json").toString())).isEqualTo(1);
    }

    /** What {@code ./hub verify} ends with. */
    private static int verify(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "sharinghub.command.Hub",
                "verify"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Test
    void half_written_evidence_raises_the_alarm_too() throws IOException {
        Path torn = Files.createDirectories(place().resolve("20261123T092700Z-1-other-history.new"));
        Files.writeString(torn.resolve("seen.checkpoint"), "torn");

        EvidenceFolder opened = open();
        assertThat(opened.raised()).isTrue();
        assertThat(opened.kept().getFirst().what().kind()).isEqualTo(Kind.NOT_WRITTEN_WHOLE);
        assertThat(opened.kept().getFirst().what().papers().get(Paper.SEEN))
                .asString(UTF_8)
                .isEqualTo("torn");
    }

    @Test
    void a_bent_finding_raises_the_alarm_too() throws IOException {
        open().keep(FORK);
        Path finding = place().resolve(open().kept().getFirst().name()).resolve("finding.json");
        for (String bent : List.of("", "{}", "{\"kind\":\"NOTHING\"}")) {
            Files.writeString(finding, bent);
            assertThat(open().raised()).as(bent).isTrue();
        }
    }

    @Test
    void a_disk_that_takes_nothing_does_not_lower_the_alarm() throws IOException {
        EvidenceFolder opened = open();
        Files.writeString(place(), "a file where the folder should be");

        opened.keep(FORK);
        assertThat(opened.raised()).isTrue();
        assertThat(opened.kept().getFirst().what().papers()).containsKey(Paper.SEEN);
    }

    @Test
    void several_findings_of_one_second_stand_side_by_side() throws IOException {
        EvidenceFolder opened = open();
        opened.keep(FORK);
        opened.keep(FORK);

        assertThat(open().kept()).hasSize(2).extracting(KeptEvidence::name).doesNotHaveDuplicates();
    }

    @Test
    void it_ends_when_the_folder_is_taken_away_and_the_portal_started_again() throws IOException {
        open().keep(FORK);
        Files.move(place(), folder.resolve("looked-into"));

        assertThat(open().raised()).isFalse();
    }

    private Path place() {
        return folder.resolve("evidence");
    }

    private EvidenceFolder open() throws IOException {
        return EvidenceFolder.open(place(), () -> NOW);
    }
}
