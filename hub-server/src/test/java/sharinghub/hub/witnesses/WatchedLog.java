package sharinghub.hub.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.hub.ScratchDatabase;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.WitnessAlgorithm;

/**
 * A log with three witnesses, of whom two are enough: its database, its key, and hubs over it. The test holds the hubs'
 * clock and the monotonic one beside it.
 */
final class WatchedLog implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Duration GRACE = Duration.ofHours(72);
    static final Duration ALARM = Duration.ofHours(1);

    final CheckpointSigner signer = new CheckpointSigner(LogSigningKey.generate("hub.example/log", new SecureRandom()));
    final TestWitness police = witness("police", WitnessAlgorithm.ED25519);
    final TestWitness county = witness("county", WitnessAlgorithm.ML_DSA_44);
    final TestWitness nhs = witness("nhs", WitnessAlgorithm.ED25519);
    final TrustPolicy policy = policy("group partners 2 police county nhs\nquorum partners\n");
    volatile Instant now = NOON;
    volatile Optional<LocalDate> confirmedDay = Optional.empty();

    private final Path folder;
    private final List<TestHub> hubs = new ArrayList<>();
    private volatile long nanos = -1; // any beginning is as good, also one that soon passes 0
    private @Nullable ScratchDatabase database;

    WatchedLog(Path folder) {
        this.folder = folder;
    }

    /** A policy over the three. */
    TrustPolicy policy(String lines) {
        StringBuilder text = new StringBuilder("log " + signer.key().verifyingKey() + "\n");
        for (TestWitness each : List.of(police, county, nhs)) {
            text.append("witness ").append(each.name).append(' ').append(each.key.verifyingKey());
            text.append('\n');
        }
        try {
            return TrustPolicy.of((text + lines).getBytes(UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A hub that starts now over this log. */
    TestHub start() {
        return start(Optional.of(policy), Duration.ZERO);
    }

    /** One whose clock is off by so much. */
    TestHub start(Duration off) {
        return start(Optional.of(policy), off);
    }

    TestHub start(Optional<TrustPolicy> asked) {
        return start(asked, Duration.ZERO);
    }

    private TestHub start(Optional<TrustPolicy> asked, Duration off) {
        Witnesses witnesses = Witnesses.over(
                new LogReader(database()),
                signer,
                database(),
                new WitnessTerms(asked, GRACE, ALARM),
                confirmedDay,
                () -> now.plus(off),
                () -> nanos);
        witnesses.watch().look(); // as at the hub's start
        TestHub hub = new TestHub(
                witnesses,
                new Ledger(database(), signer, witnesses.precondition(), () -> now.plus(off), new SecureRandom())
                        .open());
        hubs.add(hub);
        return hub;
    }

    /** One that a quorum has confirmed. */
    TestHub startConfirmed() throws Exception {
        TestHub hub = start();
        confirm(hub);
        return hub;
    }

    /** Police and county come; two of three. */
    void confirm(TestHub hub) throws Exception {
        TestHub.taken(police.visit(hub.desk(), now));
        TestHub.taken(county.visit(hub.desk(), now));
    }

    /** Time passes, by every clock. */
    void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    /** The hubs' clock is set to something else; no time passes. */
    void set(Instant time) {
        now = time;
    }

    ScratchDatabase database() {
        if (database == null) {
            database = ScratchDatabase.in(folder);
        }
        return database;
    }

    Path folder() {
        return folder;
    }

    private TestWitness witness(String name, WitnessAlgorithm algorithm) {
        return new TestWitness(name, algorithm, signer.reader());
    }

    /** Stops every hub, and the database. */
    @Override
    public void close() throws Exception {
        hubs.forEach(TestHub::close);
        hubs.clear();
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
