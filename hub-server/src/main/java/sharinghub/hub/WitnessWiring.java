package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.witnesses.WitnessDesk;
import sharinghub.hub.witnesses.WitnessTerms;
import sharinghub.hub.witnesses.WitnessWatch;
import sharinghub.hub.witnesses.Witnesses;

/** Sets up what this hub has to do with witnesses; {@link LedgerWiring} starts and stops it with the ledger. */
@ApplicationScoped
public class WitnessWiring {

    @Produces
    @Singleton
    WitnessTerms terms(
            CheckpointSigner signer,
            @ConfigProperty(name = "hub.log.policy") Optional<Path> policy,
            @ConfigProperty(name = "hub.log.witness-grace") Duration grace,
            @ConfigProperty(name = "hub.log.witness-alarm") Duration alarm) {
        return new WitnessTerms(
                policy.map(file -> new LogPolicyFile(file).about(signer.key().verifyingKey())), grace, alarm);
    }

    @Produces
    @Singleton
    Witnesses witnesses(
            LogReader log,
            CheckpointSigner signer,
            JtaTransactions transactions,
            WitnessTerms terms,
            @ConfigProperty(name = "hub.clock-confirmed") Optional<LocalDate> confirmed,
            InstantSource clock) {
        return Witnesses.over(log, signer, transactions, terms, confirmed, clock, System::nanoTime);
    }

    @Produces
    @Singleton
    WitnessDesk desk(Witnesses witnesses) {
        return witnesses.desk();
    }

    @Produces
    @Singleton
    WitnessWatch watch(Witnesses witnesses) {
        return witnesses.watch();
    }
}
