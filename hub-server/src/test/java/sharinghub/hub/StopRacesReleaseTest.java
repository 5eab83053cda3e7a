package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.figures.Figures;
import sharinghub.hub.desk.Reply;

/**
 * A party stops its sharing while others ask for its sections, again and again: by the log's order, none of them is
 * released after the stop. What a race decides is who stands first in the line, never whether the line is kept.
 */
class StopRacesReleaseTest {

    /** Over all rounds; each round is one stop against this many releases at once. */
    private static final int RACES = 1_000;

    private static final int AT_ONCE = 50;

    @TempDir
    private Path folder;

    @Test
    void in_a_thousand_races_nothing_is_released_after_the_stop() throws Exception {
        int before = 0;
        int after = 0;
        for (int round = 0; round < RACES / AT_ONCE; round++) {
            try (Brockmere borough = Brockmere.signed(folder.resolve("round-" + round))) {
                TestCase police = TestCase.byPolice(borough).submitted().referred();
                race(borough, police, AT_ONCE);
                List<AuditEntry> entries = borough.entries();
                assertThat(releasedAfterTheStop(entries)).isEmpty();
                before += count(entries, AuditEvent.RELEASED);
                after += count(entries, AuditEvent.REFUSED);
            }
        }
        assertThat(before + after).isEqualTo(RACES);
        // Both sides won sometimes, or it was no race.
        assertThat(before).isPositive();
        assertThat(after).isPositive();
        Figures.tell(
                "A party stops its sharing while a partner opens",
                Figures.number(RACES) + " races: " + before + " released, " + after + " refused",
                "0 released after the stop");
    }

    @Test
    void a_release_that_was_slipped_in_after_the_stop_would_be_found() throws Exception {
        try (Brockmere borough = Brockmere.signed(folder)) {
            TestCase police = TestCase.byPolice(borough).submitted().referred();
            Brockmere.given(borough.idva().open(police.ref));
            Brockmere.given(borough.administrator("brockmere-police").stopSharing());
            List<AuditEntry> entries = new ArrayList<>(borough.entries());
            assertThat(releasedAfterTheStop(entries)).isEmpty();
            AuditEntry release = entries.remove(entries.size() - 2);
            entries.add(release);
            assertThat(releasedAfterTheStop(entries)).containsExactly(release);
        }
    }

    private static void race(Brockmere borough, TestCase police, int releases) throws Exception {
        TestPerson idva = borough.idva();
        TestPerson administrator = borough.administrator("brockmere-police");
        List<Future<Reply<ReleaseAnswer>>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < releases; i++) {
                if (i == releases / 2) {
                    askers.submit(administrator::stopSharing);
                }
                answers.add(askers.submit(() -> idva.open(police.ref, police.section("risk.dash"))));
            }
        }
        for (Future<Reply<ReleaseAnswer>> answer : answers) {
            answer.get();
        }
    }

    private static int count(List<AuditEntry> entries, AuditEvent event) {
        return (int)
                entries.stream().filter(entry -> entry.deed().event() == event).count();
    }

    /** Entries that released a section of an agency whose stop stands before them. */
    private static List<AuditEntry> releasedAfterTheStop(List<AuditEntry> entries) {
        Function<AuditEntry, Optional<Integer>> stop = entry ->
                entry.deed().event() == AuditEvent.STOPPED ? Optional.of(entries.indexOf(entry)) : Optional.empty();
        int stopped = entries.stream()
                .flatMap(entry -> stop.apply(entry).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody stopped anything"));
        return entries.subList(stopped, entries.size()).stream()
                .filter(entry -> entry.deed().sections().stream()
                        .anyMatch(section -> section.word().equals("released")
                                && section.author()
                                        .equals(entries.get(stopped)
                                                .deed()
                                                .actor()
                                                .agency())))
                .toList();
    }
}
