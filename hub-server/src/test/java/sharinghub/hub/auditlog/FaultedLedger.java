package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.reference.RequestId;

/**
 * A process that appends when it is told to, made for faults to happen in ({@link FaultedProcess} gives the orders). It
 * takes one order a line and says {@code over} after each:
 *
 * <ul>
 *   <li>{@code together REQUEST...}: all in one batch. Says {@code gathered} when they stand in the line, and lets them go
 *       at the next line, whatever that is: in between somebody may lay hands on this process.
 *   <li>{@code again REQUEST...}: one after the other.
 *   <li>{@code checkpoint}: Derby writes its pages out, as it does by itself now and then.
 *   <li>{@code commit}: for a hasty ledger, which has answered already.
 * </ul>
 *
 * <p>For each deed it says {@code done worker request index leaf}, as {@link Promises} understands it, or {@code closed
 * request why}.
 */
public final class FaultedLedger {

    /** Argument for a ledger that answers before it has committed: what the tests must catch. */
    static final String HASTY = "hasty";

    /** Argument for a ledger that looks again at once after trouble; otherwise it waits a second, as in life. */
    static final String IMPATIENT = "impatient";

    private final ScratchDatabase database;
    private final HastyTransactions hasty;
    private final Ledger ledger;
    private final BufferedReader orders;

    private FaultedLedger(ScratchDatabase database, HastyTransactions hasty, Ledger ledger, BufferedReader orders) {
        this.database = database;
        this.hasty = hasty;
        this.ledger = ledger;
        this.orders = orders;
    }

    /**
     * Takes orders until there are no more.
     *
     * @param arguments folder of the database and the key; perhaps {@link #HASTY}, {@link #IMPATIENT}
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (ScratchDatabase database = ScratchDatabase.in(folder);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            HandedOver.prepare(database);
            HastyTransactions hasty = new HastyTransactions(database);
            Set<String> manners = Set.of(arguments);
            try (Ledger ledger = KilledLedger.ledger(
                            folder,
                            manners.contains(HASTY) ? hasty : database,
                            Duration.ofMillis(manners.contains(IMPATIENT) ? 20 : 1000))
                    .open()) {
                System.out.println("ready");
                new FaultedLedger(database, hasty, ledger, orders).work();
            }
        }
    }

    private void work() throws IOException {
        String order;
        while ((order = orders.readLine()) != null) {
            List<String> words = List.of(order.split(" ", -1));
            List<RequestId> requests =
                    words.stream().skip(1).map(RequestId::new).toList();
            switch (words.getFirst()) {
                case "together" -> together(requests);
                case "again" -> requests.forEach(request -> perform("again", request));
                case "checkpoint" -> checkpoint();
                case "commit" -> hasty.commit();
                default -> throw new IllegalArgumentException(order);
            }
            System.out.println("over");
        }
    }

    private void together(List<RequestId> requests) throws IOException {
        GateKeeper gate = new GateKeeper(new CountDownLatch(1), new CountDownLatch(1));
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            askers.execute(() -> ledger.perform(gate));
            LedgerFixture.await(gate.reached());
            for (RequestId request : requests) {
                int length = ledger.waiting();
                askers.execute(() -> perform("together" + request, request));
                while (ledger.waiting() == length) {
                    Thread.onSpinWait();
                }
            }
            System.out.println("gathered");
            orders.readLine();
            gate.opened().countDown();
        }
    }

    private void perform(String worker, RequestId request) {
        try {
            Receipt receipt = ledger.perform(HandedOver.by(NoteDeed.POLICE, request));
            System.out.println("done " + worker + " " + request + " " + receipt.index() + " " + receipt.leaf());
        } catch (LedgerClosed closed) {
            System.out.println("closed " + request + " " + closed.reason());
        }
    }

    private void checkpoint() {
        try {
            database.execute("call syscs_util.syscs_checkpoint_database()");
        } catch (SQLException failed) {
            System.err.println(failed); // the database's own affair: no deed was refused or lost by it
        }
    }
}
