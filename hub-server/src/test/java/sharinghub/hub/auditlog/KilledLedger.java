package sharinghub.hub.auditlog;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sharinghub.auditlog.Receipt;
import sharinghub.hub.ScratchDatabase;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.RequestId;

/**
 * A process that only appends, made to be killed. Each line of its output is something another process may rely on:
 * {@code sent request} before a deed joins the line, {@code done worker request index leaf} once it was answered.
 */
public final class KilledLedger {

    private static final int WORKERS = 8;

    private KilledLedger() {}

    /**
     * Appends until it is killed, or so many deeds a worker.
     *
     * @param arguments folder of the database and the key; number of deeds; requests to send again
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int deeds = Integer.parseInt(arguments[1]);
        List<String> again = List.of(arguments).subList(2, arguments.length);
        try (ScratchDatabase database = ScratchDatabase.in(folder);
                Ledger ledger = ledger(folder, database, Duration.ofSeconds(1)).open();
                ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (String request : again) {
                one(ledger, "again", new RequestId(request), System.out);
            }
            for (int worker = 0; worker < WORKERS; worker++) {
                String name = "worker" + worker;
                workers.execute(() -> {
                    SecureRandom chance = new SecureRandom();
                    for (int i = 0; i < deeds; i++) {
                        one(ledger, name, RequestId.random(chance), System.out);
                    }
                });
            }
        }
    }

    /**
     * A ledger as on any node of this log, not opened.
     *
     * @param pause after trouble, before it looks again the first time
     */
    static Ledger ledger(Path folder, Transactions transactions, Duration pause) throws Exception {
        return new Ledger(
                transactions,
                signer(folder),
                new ClockRule(Optional.empty()),
                InstantSource.system(),
                new SecureRandom(),
                pause);
    }

    static CheckpointSigner signer(Path folder) throws Exception {
        Path key = folder.resolve("log.key");
        if (!Files.exists(key)) {
            try (SecretBytes pkcs8 = LogSigningKey.generate("hub.example/killed", new SecureRandom())
                    .pkcs8()) {
                Files.write(key, pkcs8.exposed());
            }
        }
        try (SecretBytes pkcs8 = SecretBytes.owning(Files.readAllBytes(key))) {
            return new CheckpointSigner(LogSigningKey.fromPkcs8("hub.example/killed", pkcs8));
        }
    }

    private static void one(Ledger ledger, String worker, RequestId request, PrintStream out) {
        out.println("sent " + request);
        Receipt receipt = ledger.perform(new NoteDeed(NoteDeed.POLICE, request, "load", Set.of(), moment -> {}));
        out.println("done " + worker + " " + request + " " + receipt.index() + " " + receipt.leaf());
    }
}
