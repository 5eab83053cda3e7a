package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.Matter;
import sharinghub.exchange.FactQuestion;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.facts.FactValue;
import sharinghub.facts.Voucher;
import sharinghub.hub.auditlog.OldEntries;
import sharinghub.hub.auditors.AuditorDesk;
import sharinghub.reference.CaseRef;
import sharinghub.registers.ListedFact;

/** {@code docs/audit-events.md} says of each event what its entries really hold, and whom they concern. */
class AuditEventsPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("sharinghub.root", ".."), "hub-server", "docs", "audit-events.md");

    @TempDir
    private Path folder;

    private Brockmere borough;
    private List<AuditEntry> entries;

    @BeforeEach
    void everything_that_can_happen_has_happened() {
        borough = Brockmere.signed(folder);
        TestCase police = TestCase.byPolice(borough).submitted().referred();
        TestMeeting meeting = new TestMeeting(borough).published(police.ref);
        Brockmere.given(meeting.sign(borough.socialWorker()));
        Brockmere.given(meeting.view(borough.coordinator()));
        Brockmere.given(borough.idva().list(Optional.empty()));
        Brockmere.given(borough.idva().list(Optional.of(police.ref)));
        Brockmere.given(borough.idva().open(police.ref));
        Brockmere.given(police.author.openedOwn(police.ref, police.section("whereabouts")));
        borough.housing().open(police.ref);
        borough.warden().open(CaseRef.random(Brockmere.CHANCE));
        state(police);
        read(police.ref);
        liveThroughAnAgreement();
        entries = borough.entries();
        erase();
        long last = entries.size() + 1;
        entries.add(LoggedText.read(borough.log
                .range(last, 1, last + 1)
                .getFirst()
                .content()
                .orElseThrow()
                .entry()));
    }

    private void liveThroughAnAgreement() {
        TestPerson administrator = borough.administrator("brockmere-police");
        TestPerson deputy = borough.deputy("brockmere-police");
        Brockmere.given(administrator.stopSharing());
        for (TwoPersonStep step : List.of(TwoPersonStep.GO_ON, TwoPersonStep.SUSPEND, TwoPersonStep.LIFT)) {
            Brockmere.given(administrator.prepare(borough.marac, step));
            Brockmere.given(deputy.confirm(borough.marac, step));
        }
        Brockmere.given(administrator.prepare(borough.marac, TwoPersonStep.WITHDRAW));
        Brockmere.given(deputy.withdraw(borough.marac));
    }

    /** A day later, of which the log must hear. */
    private void erase() {
        borough.now = borough.now.plus(Duration.ofHours(20));
        borough.idva().list(Optional.empty());
        borough.now = borough.now.plus(Duration.ofHours(10));
        new OldEntries(borough.ledger, borough.database, Optional.of(Period.ofDays(1)), Brockmere.CHANCE, () -> {})
                .erase();
    }

    @AfterEach
    void close() throws Exception {
        borough.close();
    }

    @Test
    void every_event_stands_in_the_table_and_each_happened() throws Exception {
        Set<AuditEvent> happened =
                entries.stream().map(entry -> entry.deed().event()).collect(Collectors.toSet());
        assertThat(rows()).containsOnlyKeys(happened);
        assertThat(happened).containsExactlyInAnyOrder(AuditEvent.values());
    }

    @Test
    void each_entry_holds_what_its_row_says_and_nothing_else() throws Exception {
        Map<AuditEvent, List<String>> rows = rows();
        for (AuditEntry entry : entries) {
            List<String> row = Objects.requireNonNull(rows.get(entry.deed().event()));
            String[] matter = (row.get(2) + "; ").split(";", 2);
            Set<String> always = parts(matter[0]);
            Set<String> perhaps = parts(matter[1]);
            perhaps.addAll(always);
            assertThat(parts(entry.deed().matter()))
                    .as("%s", entry.deed())
                    .containsAll(always)
                    .isSubsetOf(perhaps);
            assertThat(row.get(3).isBlank() && !entry.deed().sections().isEmpty())
                    .as("sections of %s", entry.deed())
                    .isFalse();
            assertThat(row.get(4).isBlank() && !entry.deed().facts().isEmpty())
                    .as("facts of %s", entry.deed())
                    .isFalse();
            assertThat(entry.numbers().keySet().equals(entry.deed().concerned())
                            || !row.get(5).isBlank())
                    .as("whom %s concerns", entry)
                    .isTrue();
        }
    }

    @Test
    void what_the_rows_promise_of_sections_facts_and_readers_does_occur() throws Exception {
        rows().forEach((event, row) -> {
            List<AuditEntry> such = entries.stream()
                    .filter(entry -> entry.deed().event() == event)
                    .toList();
            assertThat(such.stream().anyMatch(entry -> !entry.deed().sections().isEmpty()))
                    .as("sections of %s", event)
                    .isEqualTo(!row.get(3).isBlank());
            assertThat(such.stream().anyMatch(entry -> !entry.deed().facts().isEmpty()))
                    .as("facts of %s", event)
                    .isEqualTo(!row.get(4).isBlank());
            assertThat(such.stream()
                            .anyMatch(entry -> !entry.numbers()
                                    .keySet()
                                    .equals(entry.deed().concerned())))
                    .as("whom else %s concerns", event)
                    .isEqualTo(!row.get(5).isBlank());
        });
    }

    /** Or a condition could ask for what never becomes true. */
    @Test
    void every_fact_the_hub_vouches_for_is_made_true_by_a_deed_of_the_second_table() throws Exception {
        String page = Files.readString(PAGE);
        Set<String> made = page.substring(page.indexOf("## What the hub vouches for"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1])
                .collect(Collectors.toSet());
        assertThat(borough.registers.facts().entries().values().stream()
                        .filter(fact -> fact.voucher() == Voucher.HUB)
                        .map(ListedFact::name)
                        .map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(made);
    }

    private void state(TestCase police) {
        Brockmere.given(police.author.ask(
                "/facts",
                request -> new FactQuestion(
                        request,
                        List.of(police.fact(Optional.empty(), "repeat", FactValue.YES)),
                        police.author.detail(request)),
                borough.desks.intake()::state));
    }

    private void read(CaseRef about) {
        AuditorDesk desk = new AuditorDesk(
                borough.ledger,
                borough.log,
                new CheckpointReader(borough.signer.key().verifyingKey()),
                Set.of());
        TestPerson auditor = borough.auditor();
        for (Optional<CaseRef> only : List.of(Optional.<CaseRef>empty(), Optional.of(about))) {
            Brockmere.given(auditor.ask(
                    "/log/views",
                    request -> new LogViewQuestion(
                            request, LogPurpose.SELF_MONITORING, only, 0, 10, auditor.detail(request)),
                    desk::view));
        }
        Brockmere.given(auditor.ask(
                "/log/exports",
                request -> new LogExportQuestion(request, LogPurpose.INTEGRITY, auditor.detail(request)),
                desk::export));
    }

    /** Each row of the first table by its event, cell by cell. */
    private static Map<AuditEvent, List<String>> rows() throws Exception {
        Map<AuditEvent, List<String>> rows = new HashMap<>();
        String page = Files.readString(PAGE);
        page.substring(0, page.indexOf("## What the hub vouches for"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .forEach(cells -> rows.put(
                        AuditEvent.fromText(cells.getFirst().replace("`", "")).orElseThrow(), cells));
        return rows;
    }

    /** The fields of an entry that a cell names. */
    private static Set<String> parts(String cell) {
        Set<String> named = new HashSet<>(Arrays.asList(cell.split("\\W+")));
        named.retainAll(Set.of("case", "document", "meeting", "agreement", "purpose", "digest"));
        return named;
    }

    private static Set<String> parts(Matter matter) {
        Set<String> parts = new LinkedHashSet<>();
        matter.caseRef().ifPresent(unused -> parts.add("case"));
        matter.document().ifPresent(unused -> parts.add("document"));
        matter.meeting().ifPresent(unused -> parts.add("meeting"));
        matter.agreement().ifPresent(unused -> parts.add("agreement"));
        matter.purpose().ifPresent(unused -> parts.add("purpose"));
        matter.digest().ifPresent(unused -> parts.add("digest"));
        return parts;
    }
}
