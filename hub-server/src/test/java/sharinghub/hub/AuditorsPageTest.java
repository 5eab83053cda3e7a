package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.hub.auditors.AuditorDesk;
import sharinghub.hub.desk.Reply;

/** "Who saw what" asks the database as often for sixty entries as for five. */
class AuditorsPageTest {

    @Test
    void a_page_and_an_export_cost_the_same_statements_however_many_entries_they_hold(@TempDir Path folder)
            throws Exception {
        try (Brockmere borough = new Brockmere(folder)) {
            for (int i = 0; i < 60; i++) {
                borough.police().list(Optional.empty());
            }
            AuditorDesk desk = new AuditorDesk(
                    borough.ledger,
                    borough.log,
                    new CheckpointReader(borough.signer.key().verifyingKey()),
                    Set.of());
            assertThat(Brockmere.given(view(borough, desk, 100)).entries()).hasSize(60); // statements are known now
            List<String> five = borough.database.statements(() -> view(borough, desk, 5));
            List<String> sixty = borough.database.statements(() -> view(borough, desk, 60));
            List<String> export = borough.database.statements(() -> export(borough, desk));
            assertThat(sixty).isEqualTo(five);
            assertThat(export).hasSameSizeAs(five);
        }
    }

    private static Reply<LogPage> view(Brockmere borough, AuditorDesk desk, int count) {
        TestPerson auditor = borough.auditor();
        return auditor.ask(
                "/log/views",
                request -> new LogViewQuestion(
                        request, LogPurpose.LAWFULNESS, Optional.empty(), 0, count, auditor.detail(request)),
                desk::view);
    }

    private static Reply<byte[]> export(Brockmere borough, AuditorDesk desk) {
        TestPerson auditor = borough.auditor();
        return auditor.ask(
                "/log/exports",
                request -> new LogExportQuestion(request, LogPurpose.INTEGRITY, auditor.detail(request)),
                desk::export);
    }
}
