package sharinghub.exchange;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.agreement.Withdrawal;
import sharinghub.reference.AgreementHash;

/**
 * All by which one agreement stands or not. How it stands, every portal works out itself: it takes no word of the hub for it.
 *
 * @param hash        names it
 * @param text        its canonical text; its SHA-256 is the hash
 * @param assents     who signed, each with the signature, so that every portal may check it
 * @param withdrawals who left, each with the signature
 * @param stops       who stopped its own giving and receiving
 * @param suspension  who suspended the whole of it
 * @param prepared    what the asker's own agency has prepared and nobody has completed
 */
public record AgreementStanding(
        AgreementHash hash,
        String text,
        List<Assent> assents,
        List<Withdrawal> withdrawals,
        List<StoppedSharing> stops,
        Optional<SuspendedAgreement> suspension,
        Optional<PreparedStep> prepared) {

    /** Copies the lists. */
    public AgreementStanding {
        assents = List.copyOf(assents);
        withdrawals = List.copyOf(withdrawals);
        stops = List.copyOf(stops);
    }

    /** One that somebody put forward, that these signed and these stopped, and with which nothing else was done. */
    public static AgreementStanding of(
            AgreementHash hash, String text, List<Assent> assents, List<StoppedSharing> stops) {
        return new AgreementStanding(hash, text, assents, List.of(), stops, Optional.empty(), Optional.empty());
    }
}
