package sharinghub.exchange;

import java.util.List;
import sharinghub.agreement.Assent;
import sharinghub.agreement.StoppedSharing;
import sharinghub.reference.AgreementHash;

/**
 * All by which one agreement stands or not. How it stands, every portal works out itself: it takes no word of the hub for it.
 *
 * @param hash    names it
 * @param text    its canonical text; its SHA-256 is the hash
 * @param assents who signed, each with the signature, so that every portal may check it
 * @param stops   who stopped its own giving and receiving
 */
public record AgreementStanding(AgreementHash hash, String text, List<Assent> assents, List<StoppedSharing> stops) {

    /** Copies the lists. */
    public AgreementStanding {
        assents = List.copyOf(assents);
        stops = List.copyOf(stops);
    }
}
