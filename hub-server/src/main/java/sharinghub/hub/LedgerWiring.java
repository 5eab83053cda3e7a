package sharinghub.hub;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.LogSelfCheck;
import sharinghub.hub.auditlog.NightlyCheck;
import sharinghub.hub.auditlog.OldEntries;
import sharinghub.hub.witnesses.WitnessWatch;
import sharinghub.hub.witnesses.Witnesses;

/** Makes the one ledger of this node, opens it before the first request and stops it after the last. */
@ApplicationScoped
public class LedgerWiring {

    private static final System.Logger LOG = System.getLogger(LedgerWiring.class.getName());

    /** Later than an observer without a priority (2500), so that a hub that cannot start says only why; before the server listens (4100). */
    private static final int AFTER_WHAT_MAY_END_THE_START = 2600;

    @PersistenceUnit(unitName = "hub")
    private @Nullable EntityManagerFactory entities;

    @Produces
    @Singleton
    SecureRandom chance() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    CheckpointSigner signer(
            @ConfigProperty(name = "hub.log.key") Path key,
            @ConfigProperty(name = "hub.log.name") String name,
            LogReader log,
            SecureRandom chance) {
        return new CheckpointSigner(
                new LogKeyFile(key, name).open(log.checkpoint().isEmpty(), chance));
    }

    @Produces
    @Singleton
    LogReader reader(JtaTransactions transactions) {
        return new LogReader(transactions);
    }

    @Produces
    @Singleton
    LogSelfCheck selfCheck(JtaTransactions transactions, CheckpointSigner signer) {
        return new LogSelfCheck(transactions, signer.reader());
    }

    @Produces
    @Singleton
    Ledger ledger(
            JtaTransactions transactions,
            CheckpointSigner signer,
            Witnesses witnesses,
            InstantSource clock,
            SecureRandom chance) {
        return new Ledger(transactions, signer, witnesses.precondition(), clock, chance).open();
    }

    @Produces
    @Singleton
    OldEntries oldEntries(
            Ledger ledger,
            JtaTransactions transactions,
            @ConfigProperty(name = "hub.log.erase-after") KeptFor kept,
            Config settings,
            SecureRandom chance) {
        return new OldEntries(ledger, transactions, kept.period(), chance, Storage.erasedSpace(settings));
    }

    @Produces
    @Singleton
    NightlyCheck nightlyCheck(
            Ledger ledger,
            OldEntries old,
            @ConfigProperty(name = "hub.self-check-hour") int hour,
            InstantSource clock) {
        return new NightlyCheck(ledger, old, hour, clock);
    }

    /** Before the first request: what the ledger relies on holds, and a log that is wrong shows now. */
    void start(
            @Observes @Priority(AFTER_WHAT_MAY_END_THE_START) @Initialized(ApplicationScoped.class) Object started,
            Ledger ledger,
            NightlyCheck nightly,
            WitnessWatch watch) {
        EntityRules.check(Objects.requireNonNull(entities));
        watch.begin();
        ledger.trouble().ifPresent(why -> LOG.log(Level.WARNING, why));
        nightly.begin();
    }

    /** After the last request, while there still is a database. */
    void stop(
            @Observes @BeforeDestroyed(ApplicationScoped.class) Object stopping,
            Ledger ledger,
            NightlyCheck nightly,
            WitnessWatch watch) {
        nightly.close();
        watch.close();
        ledger.close();
    }
}
