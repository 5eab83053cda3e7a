package sharinghub.portal.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.HostedAgencies;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubLog;
import sharinghub.portal.sharing.Brockmere;

/** The borough with one portal in it that is a witness, hosting police and council. */
final class WatchedBorough implements AutoCloseable {

    static final String NAME = "portal.brockmere.example/witness";

    final Brockmere brockmere;
    final WitnessSigningKey key;
    private final Path folder;

    WatchedBorough(Path folder) throws Exception {
        this.folder = folder;
        brockmere = new Brockmere(folder.resolve("brockmere"));
        key = WitnessSigningKey.generate(WitnessAlgorithm.ED25519, NAME, brockmere.chance);
    }

    /** A log of these submissions, in this order. */
    static LogFixture log(int... submissions) {
        LogFixture log = new LogFixture();
        for (int submission : submissions) {
            log.append(AuditEntryFixture.submission(submission));
        }
        return log;
    }

    /** Where the witness keeps what it cosigned. */
    Path witnessFolder() {
        return folder.resolve("witness");
    }

    /** The witness as it comes up; a second time it is the same one after a restart. */
    PortalWitness witness() throws IOException {
        return new PortalWitness(
                key, LastCosigned.open(witnessFolder(), LogFixture.reader()), brockmere.evidence, brockmere.clock);
    }

    /** One round over the police's line. */
    HubAnswer<String> round(PortalWitness witness) {
        return witness.round(new HubLog(brockmere.hosted(Brockmere.POLICE).line()));
    }

    /** A policy that asks for this one witness. */
    Confirmations confirmations() throws Exception {
        String policy = "log " + LogFixture.verifyingKey() + "\nwitness brockmere " + key.verifyingKey()
                + "\nquorum brockmere\n";
        return new Confirmations(
                TrustPolicy.of(policy.getBytes(java.nio.charset.StandardCharsets.UTF_8)), brockmere.evidence);
    }

    /** What looks after both agencies. */
    LogWatch watch(Optional<PortalWitness> witness, Optional<Confirmations> confirmations) {
        return new LogWatch(
                new HostedAgencies(List.of(brockmere.hosted(Brockmere.POLICE), brockmere.hosted(Brockmere.COUNCIL))),
                witness,
                confirmations);
    }

    @Override
    public void close() {
        key.close();
        brockmere.close();
    }
}
