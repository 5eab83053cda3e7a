package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.exchange.OutOfReach;
import sharinghub.hub.desk.Reply;
import sharinghub.reference.CaseRef;
import sharinghub.text.Json;

/**
 * T9: whoever stands outside a case learns neither from an answer nor from the work behind it whether there is one. Work is
 * counted as the statements that go to the database, word for word.
 */
class OutsideACaseTest {

    /** What is asked about a case, by somebody outside it. */
    private record Asking(String what, Question question) {
        @FunctionalInterface
        interface Question {
            Reply<?> about(CaseRef about);
        }

        Reply<?> about(CaseRef about) {
            return question.about(about);
        }
    }

    private static Brockmere borough;
    private static TestCase real;
    private static List<Asking> askings;

    @BeforeAll
    static void open(@TempDir Path folder) {
        borough = Brockmere.signed(folder);
        real = TestCase.byPolice(borough).submitted().referred();
        TestPerson warden = borough.warden();
        TestPerson socialWorker = borough.socialWorker();
        askings = List.of(
                new Asking("a warden, of an agency that others may read for, opens all", warden::open),
                new Asking("a warden opens one section", about -> warden.open(about, real.section("risk.dash"))),
                new Asking("a warden looks", about -> warden.list(Optional.of(about))),
                new Asking("a social worker opens before there is an agenda", socialWorker::open),
                new Asking("a social worker looks", about -> socialWorker.list(Optional.of(about))));
        askings.forEach(asking -> asking.about(CaseRef.random(Brockmere.CHANCE))); // statements are known now
    }

    @AfterAll
    static void close() throws Exception {
        borough.close();
    }

    @Test
    void the_same_statements_go_to_the_database() {
        for (Asking asking : askings) {
            CaseRef none = CaseRef.random(Brockmere.CHANCE);
            List<String> ofNone = borough.database.statements(() -> asking.about(none));
            List<String> ofReal = borough.database.statements(() -> asking.about(real.ref));
            assertThat(ofReal).as(asking.what()).isNotEmpty().isEqualTo(ofNone);
        }
    }

    @Test
    void and_whoever_stands_inside_costs_more_so_that_the_count_can_fail() {
        TestPerson idva = borough.idva();
        List<String> inside = borough.database.statements(() -> idva.list(Optional.of(real.ref)));
        List<String> outside =
                borough.database.statements(() -> idva.list(Optional.of(CaseRef.random(Brockmere.CHANCE))));
        assertThat(inside).hasSizeGreaterThan(outside.size());
    }

    @Test
    void the_answer_is_the_same_byte_for_byte_but_for_its_receipt() {
        for (Asking asking : askings) {
            OutOfReach ofReal = outOfReach(asking.about(real.ref));
            OutOfReach ofNone = outOfReach(asking.about(CaseRef.random(Brockmere.CHANCE)));
            OutOfReach withTheOtherReceipt =
                    new OutOfReach(ofReal.type(), ofReal.title(), ofReal.status(), ofReal.detail(), ofNone.receipt());
            assertThat(Json.write(withTheOtherReceipt)).as(asking.what()).isEqualTo(Json.write(ofNone));
        }
    }

    @Test
    void the_entry_is_of_the_same_kind_and_tells_the_same_agencies() {
        for (Asking asking : askings) {
            List<AuditEntry> entries = new ArrayList<>();
            for (CaseRef about : List.of(real.ref, CaseRef.random(Brockmere.CHANCE))) {
                asking.about(about);
                entries.add(borough.entries().getLast());
            }
            assertThat(entries).as(asking.what()).allSatisfy(entry -> {
                assertThat(entry.deed().event()).isEqualTo(AuditEvent.ASKED);
                assertThat(entry.deed().sections()).isEmpty();
                assertThat(entry.deed().facts()).isEmpty();
            });
            assertThat(entries.getFirst().numbers().keySet())
                    .isEqualTo(entries.getLast().numbers().keySet())
                    .hasSize(1);
        }
    }

    private static OutOfReach outOfReach(Reply<?> reply) {
        if (reply instanceof Reply.Declined<?>(var problem) && problem instanceof OutOfReach outside) {
            return outside;
        }
        throw new AssertionError(reply.toString());
    }
}
