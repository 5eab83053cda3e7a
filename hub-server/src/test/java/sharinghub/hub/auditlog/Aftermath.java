package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.reference.RequestId;

/** What a process left behind that is no more: looked at by this one. */
final class Aftermath {

    private final Path folder;
    private final Promises promises;

    Aftermath(Path folder, Promises promises) {
        this.folder = folder;
        this.promises = promises;
    }

    /** Which of these requests the log holds. */
    Set<String> logged(Collection<String> requests) throws Exception {
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            return database.read(rows ->
                    LoggedEntry.ofRequests(
                                    rows, requests.stream().map(RequestId::new).toList())
                            .stream()
                            .map(entry -> entry.request().text())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /**
     * A ledger over what is left opens by itself, everything promised is there, each share has its entry; what was in doubt
     * is sent again and has one effect.
     */
    void assertThatAllIsWell() throws Exception {
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            assertThat(broken(database)).isEmpty();
            try (Ledger ledger =
                    KilledLedger.ledger(folder, database, Duration.ofSeconds(1)).open()) {
                assertThat(ledger.whyClosed()).isNull();
                for (String request : promises.unanswered()) {
                    Receipt receipt = ledger.perform(HandedOver.by(NoteDeed.POLICE, new RequestId(request)));
                    promises.answered(0, "again", request, receipt);
                }
            }
            assertThat(broken(database)).isEmpty();
        }
    }

    /** Every promise that is not kept; empty is what we want. */
    List<String> broken() throws Exception {
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            return broken(database);
        }
    }

    private List<String> broken(ScratchDatabase database) throws Exception {
        List<String> broken = new ArrayList<>(
                promises.broken(database, KilledLedger.signer(folder).reader()));
        broken.addAll(HandedOver.unmatched(database));
        return broken;
    }
}
