package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.forums.Forums;
import sharinghub.hub.agreements.AgreementDesk;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.Transactions;
import sharinghub.hub.auditors.AuditorDesk;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.hub.intake.Intake;
import sharinghub.hub.meetings.MeetingDesk;
import sharinghub.hub.referrals.ReferralDesk;
import sharinghub.hub.release.ListingDesk;
import sharinghub.hub.release.ReleaseDesk;
import sharinghub.hub.shares.KeptShares;
import sharinghub.hub.shares.StorageKey;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Sets up the desks: each gets what it may lean on, and nothing else. */
@ApplicationScoped
public class DeskWiring {

    @Produces
    @Singleton
    StorageKey storageKey(
            @ConfigProperty(name = "hub.storage-key") Path file, Transactions transactions, SecureRandom chance) {
        return new StorageKeyFile(file).open(transactions.read(KeptShares::areNone), chance);
    }

    void close(@Disposes StorageKey key) {
        key.close();
    }

    @Produces
    @Singleton
    Registers registers(@ConfigProperty(name = "hub.registers") Path folder) {
        return whole(Registers.read(folder));
    }

    @Produces
    @Singleton
    Forums forums(@ConfigProperty(name = "hub.forums") Path folder, Registers registers) {
        return whole(Forums.read(folder, registers));
    }

    @Produces
    @Singleton
    Desks desks(
            AgencyDirectory directory,
            Registers registers,
            Forums forums,
            StorageKey storageKey,
            Ledger ledger,
            Transactions transactions,
            InstantSource clock) {
        return Desks.over(new Partners(directory), registers, forums, storageKey, ledger, transactions, clock);
    }

    @Produces
    @Singleton
    Reception reception(AgencyDirectory directory) {
        return new Reception(new Partners(directory)::keys);
    }

    @Produces
    @Singleton
    AgreementDesk agreements(Desks desks) {
        return desks.agreements();
    }

    @Produces
    @Singleton
    Intake intake(Desks desks) {
        return desks.intake();
    }

    @Produces
    @Singleton
    ReferralDesk referrals(Desks desks) {
        return desks.referrals();
    }

    @Produces
    @Singleton
    ReleaseDesk releases(Desks desks) {
        return desks.releases();
    }

    @Produces
    @Singleton
    ListingDesk listings(Desks desks) {
        return desks.listings();
    }

    @Produces
    @Singleton
    MeetingDesk meetings(Desks desks) {
        return desks.meetings();
    }

    @Produces
    @Singleton
    AuditorDesk auditors(
            Ledger ledger,
            LogReader log,
            CheckpointSigner signer,
            @ConfigProperty(name = "hub.oversight") Optional<List<AgencyId>> overseers) {
        return new AuditorDesk(
                ledger,
                log,
                new CheckpointReader(signer.key().verifyingKey()),
                Set.copyOf(overseers.orElse(List.of())));
    }

    private static <T> T whole(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Unreadable<T>(List<TextProblem> problems) ->
                throw new CannotStart("The hub's settings cannot be read:\n"
                        + problems.stream().map(TextProblem::toString).collect(Collectors.joining("\n")));
        };
    }
}
