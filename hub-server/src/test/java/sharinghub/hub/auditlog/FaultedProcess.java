package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharinghub.reference.RequestId;

/** A {@link FaultedLedger} as its test holds it: gives it orders, hears what it promises. */
final class FaultedProcess implements AutoCloseable {

    private static final int IN_A_BATCH = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Process process;
    private final BufferedReader says;
    private final PrintWriter orders;
    private final Promises promises;
    private final List<String> reasons = new ArrayList<>();

    private FaultedProcess(Process process, Promises promises) {
        this.process = process;
        this.says = process.inputReader(UTF_8);
        this.orders = new PrintWriter(process.outputWriter(UTF_8), true);
        this.promises = promises;
    }

    /** Starts one and waits until its ledger is open. */
    static FaultedProcess start(ForkedJava java, Promises promises, List<String> flags, String... arguments)
            throws IOException {
        FaultedProcess started =
                new FaultedProcess(java.start(FaultedLedger.class, flags, List.of(arguments)), promises);
        if (!"ready".equals(started.says.readLine())) {
            throw new IOException(java.said());
        }
        return started;
    }

    long pid() {
        return process.pid();
    }

    /** The thread that does every deed. */
    long ledgerThread() throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/" + pid() + "/task"))) {
            for (Path task : (Iterable<Path>) tasks::iterator) {
                if (Files.readString(task.resolve("comm")).strip().equals("ledger")) {
                    return Long.parseLong(task.getFileName().toString());
                }
            }
        }
        throw new IOException("process " + pid() + " has no ledger");
    }

    /** Some new deeds stand in the line and wait for {@link #letGo}: they will be one batch. Gives their requests. */
    List<String> gather() throws IOException {
        List<String> requests = newRequests();
        orders.println("together " + String.join(" ", requests));
        String line;
        while (!"gathered".equals(line = says.readLine())) {
            if (line == null) {
                throw new IOException("the process ended too early");
            }
        }
        return requests;
    }

    /** Lets them go and hears what becomes of them. False when the process died of it. */
    boolean letGo() throws IOException {
        orders.println("go");
        return hear();
    }

    /** The same, without waiting for any answer. */
    void letGoUnheard() {
        orders.println("go");
    }

    /** Sends some new deeds, one by one. False when the process died of it. */
    boolean sendNew() throws IOException {
        return again(newRequests());
    }

    /** Sends these again, one by one. */
    boolean again(Collection<String> requests) throws IOException {
        orders.println("again " + String.join(" ", requests));
        return hear();
    }

    /** One of the other orders. */
    boolean order(String order) throws IOException {
        orders.println(order);
        return hear();
    }

    /** Why deeds were not taken, as askers were told so far. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** kill -9. Whoever traces it must let go before it is gone. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    private List<String> newRequests() {
        List<String> requests = Stream.generate(() -> RequestId.random(CHANCE).text())
                .limit(IN_A_BATCH)
                .toList();
        requests.forEach(promises::sent);
        return requests;
    }

    private boolean hear() {
        try {
            @Nullable String line;
            while ((line = says.readLine()) != null) {
                if (line.equals("over")) {
                    return true;
                }
                promises.heard(0, line);
                if (line.startsWith("closed ")) {
                    reasons.add(line.split(" ", 3)[2]);
                }
            }
        } catch (IOException died) {
            // as an end of its output
        }
        return false;
    }

    /** Lets it end by itself, if it has not ended yet; what its pipe still holds had left it. */
    @Override
    public void close() throws Exception {
        orders.close();
        process.waitFor();
        promises.heardLast(0, says);
    }
}
