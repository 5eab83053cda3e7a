package sharinghub.exchange;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.reference.AgreementHash;

/**
 * How one agreement stands.
 *
 * @param hash    names it
 * @param text    its canonical text; its SHA-256 is the hash
 * @param assents who signed, each with the signature, so that every portal may check it
 * @param stops   who stopped its own giving and receiving
 * @param state   `proposed`, `in-force` or `ended`, by the hub's clock
 * @param obstacle why it decides nothing now, a whole sentence without its full stop; nothing when it is in force
 */
public record AgreementStanding(
        AgreementHash hash,
        String text,
        List<Assent> assents,
        List<StoppedSharing> stops,
        String state,
        Optional<String> obstacle) {

    /** Copies the lists. */
    public AgreementStanding {
        assents = List.copyOf(assents);
        stops = List.copyOf(stops);
    }
}
