package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.figures.Figures;
import sharinghub.hub.desk.Reply;

/**
 * The whole agreement is suspended while partners ask for sections, again and again: by the log's order, nothing at all is
 * released after the suspension (T18).
 */
class SuspensionRacesReleaseTest {

    private static final int RACES = 300;
    private static final int AT_ONCE = 50;

    @TempDir
    private Path folder;

    @Test
    void in_hundreds_of_races_nothing_is_released_after_the_suspension() throws Exception {
        int before = 0;
        int after = 0;
        for (int round = 0; round < RACES / AT_ONCE; round++) {
            try (Brockmere borough = Brockmere.signed(folder.resolve("round-" + round))) {
                TestCase police = TestCase.byPolice(borough).submitted().referred();
                Brockmere.given(
                        borough.administrator("brockmere-police").prepare(borough.marac, TwoPersonStep.SUSPEND));
                race(borough, police);
                List<AuditEvent> events = borough.entries().stream()
                        .map(AuditEntry::deed)
                        .map(deed -> deed.event())
                        .toList();
                int suspended = events.indexOf(AuditEvent.SUSPENDED);
                assertThat(suspended).isPositive();
                assertThat(events.subList(suspended, events.size())).doesNotContain(AuditEvent.RELEASED);
                int released = (int)
                        events.stream().filter(AuditEvent.RELEASED::equals).count();
                before += released;
                after += AT_ONCE - released;
            }
        }
        // Both sides won sometimes, or it was no race.
        assertThat(before).isPositive();
        assertThat(after).isPositive();
        Figures.tell(
                "An agreement is suspended as a whole while a partner opens",
                Figures.number(RACES) + " races: " + before + " released, " + after + " not",
                "0 released after the suspension");
    }

    private static void race(Brockmere borough, TestCase police) throws Exception {
        List<Future<Reply<ReleaseAnswer>>> answers = new ArrayList<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                if (i == AT_ONCE / 2) {
                    askers.submit(
                            () -> borough.deputy("brockmere-police").confirm(borough.marac, TwoPersonStep.SUSPEND));
                }
                answers.add(askers.submit(() -> borough.idva().open(police.ref, police.section("risk.dash"))));
            }
        }
        for (Future<Reply<ReleaseAnswer>> answer : answers) {
            answer.get();
        }
    }
}
