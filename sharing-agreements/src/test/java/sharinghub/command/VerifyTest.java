package sharinghub.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.LogBundle;
import sharinghub.auditlog.LogFixture;

class VerifyTest {

    private final LogFixture log = LogFixture.of(20);
    private final String key = LogFixture.verifyingKey().toString();

    @TempDir
    private Path folder;

    @Test
    void an_export_that_holds_is_told_in_sentences() throws IOException {
        Path file = written(
                "export.zip", log.bundle(0, Set.of(3), AuditEntryFixture.COUNTY).zip());
        HubRun run = HubRun.of("verify", "log", "--key", key, file);
        assertThat(run).isEqualTo(new HubRun(0, """
                It holds.
                The log hub.brockmere.example/log signed that it had 20 entries with root %s.
                Entries 0 to 19 stand in it, each at its place: 19 opened, 1 closed.
                The running numbers of eastshire-council have no gap in it.
                """.formatted(log.checkpoint().root()), ""));
    }

    @Test
    void one_changed_byte_of_an_export_names_the_entry() throws IOException {
        byte[] zip = log.bundle(0, Set.of()).zip();
        String text = new String(zip, ISO_8859_1);
        zip[text.indexOf("doc-00000000000000000000000018")] ^= 1;
        HubRun run = HubRun.of("verify", "log", "--key", key, written("export.zip", zip));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("It does not hold.\nentry 17: ");
    }

    @Test
    void an_export_that_was_unpacked_is_checked_as_a_folder() throws IOException {
        LogBundle bundle = log.bundle(2, Set.of());
        for (var file : bundle.files().entrySet()) {
            written(file.getKey(), file.getValue());
        }
        assertThat(HubRun.of("verify", "log", "--key", key, folder).code()).isZero();
        Files.delete(folder.resolve("entries/000000000005.txt"));
        assertThat(HubRun.of("verify", "log", "--key", key, folder).err()).contains("\nentry 5: ");
    }

    @Test
    void a_receipt_shows_the_entry_it_proves() throws IOException {
        HubRun run = HubRun.of(
                "verify",
                "receipt",
                "--key",
                key,
                written("receipt", log.receipt(19).json()));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("It holds.\nEntry 19 stands in the log hub.brockmere.example/log,")
                .contains("\n  event released\n");
    }

    @Test
    void a_refusal_has_a_receipt_as_good_as_a_release() throws IOException {
        LogFixture withRefusal = LogFixture.of(20).append(AuditEntryFixture.refusal(21, 2));
        byte[] receipt = withRefusal.receipt(20).json();
        HubRun run = HubRun.of("verify", "receipt", "--key", key, written("receipt", receipt));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\n  event refused\n").contains(" brockmere-police not-in-force ");

        byte[] turned = new String(receipt, UTF_8)
                .replace("event refused", "event released")
                .getBytes(UTF_8);
        HubRun bent = HubRun.of("verify", "receipt", "--key", key, written("bent", turned));
        assertThat(bent.code()).isEqualTo(1);
        assertThat(bent.err()).contains("the entry does not lead to the log's root");
    }

    @Test
    void with_a_policy_a_checkpoint_needs_its_witnesses() {
        Path formats = Vectors.proofs().resolveSibling("formats");
        Path policy = formats.resolve("policy/good.txt");
        HubRun run = HubRun.of("verify", "checkpoint", "--policy", policy, formats.resolve("cosignature/good.txt"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\nThe witness police saw it on 2026-11-24T09:30:00Z.\n");

        Path few = formats.resolve("cosignature/one-public-body.txt");
        assertThat(HubRun.of("verify", "checkpoint", "--policy", policy, few)).isEqualTo(new HubRun(1, "", """
                        It does not hold.
                        too few witnesses cosigned the checkpoint
                          said:  2 of [2 of [police, county, nhs], 1 of [homes]]
                          found: [homes, police]
                        """));
        Path bent = formats.resolve("policy/group-too-many.txt");
        assertThat(HubRun.of("verify", "checkpoint", "--policy", bent, few).err())
                .startsWith("It cannot be read.\npolicy:6: expected a number from 1 to 3");
    }

    @Test
    void the_key_may_stand_in_a_file() throws IOException {
        Path file = written("checkpoint", log.note().getBytes(UTF_8));
        Path pinned = written("log.vkey", (key + "\n").getBytes(UTF_8));
        HubRun run = HubRun.of("verify", "checkpoint", file, "--key", pinned);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("signed that it had 20 entries");
    }

    @Test
    void without_a_key_nothing_is_said_to_hold() throws IOException {
        Path file = written("receipt", log.receipt(19).json());
        HubRun none = HubRun.of("verify", "receipt", file, "--key", folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--key");
        HubRun torn = HubRun.of("verify", "receipt", file, "--key", key.replace("+4", "+5"));
        assertThat(torn.code()).isEqualTo(2);
    }

    @Test
    void another_logs_key_does_not_do() throws IOException {
        String other = LogFixture.key(LogFixture.ORIGIN, 9).verifyingKey().toString();
        Path file = written("export.zip", log.bundle(0, Set.of()).zip());
        assertThat(HubRun.of("verify", "log", "--key", other, file).code()).isEqualTo(1);
    }

    @Test
    void what_is_not_there_or_not_ours_is_unreadable() throws IOException {
        Path nothing = folder.resolve("nothing");
        Path rubbish = written("rubbish", new byte[] {1, 2, 3});
        for (String command : new String[] {"log", "receipt", "checkpoint"}) {
            assertThat(HubRun.of("verify", command, "--key", key, nothing).code())
                    .isEqualTo(2);
            assertThat(HubRun.of("verify", command, "--key", key, rubbish).code())
                    .isEqualTo(2);
        }
        assertThat(HubRun.of("verify", "proof", nothing).code()).isEqualTo(2);
        assertThat(HubRun.of("verify", "proof", rubbish).code()).isEqualTo(2);
    }

    @Test
    void a_command_used_wrongly_ends_with_2_and_says_how_it_is_used() {
        assertThat(HubRun.of("verify").code()).isEqualTo(2);
        assertThat(HubRun.of("verify", "proof").code()).isEqualTo(2);
        assertThat(HubRun.of("verify", "everything").code()).isEqualTo(2);
        assertThat(HubRun.of().code()).isEqualTo(2);
        assertThat(HubRun.of("--help").code()).isZero();
        assertThat(HubRun.of("verify", "log", "--help").out()).contains("SHARING_HUB_LOG_KEY");
        assertThat(HubRun.of("verify", "--help").out()).contains("checkpoint");
    }

    private Path written(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }
}
