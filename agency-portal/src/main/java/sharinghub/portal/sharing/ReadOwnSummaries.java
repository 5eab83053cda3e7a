package sharinghub.portal.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sharinghub.document.Context;
import sharinghub.document.SealedSection;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Opener;
import sharinghub.sealing.OpeningKey;

/** Opens what this agency wrote itself, by its own archive key and without the hub. */
public final class ReadOwnSummaries {

    private final AgencyKeyring keyring;
    private final OwnSummaries own;

    /** @param own the summaries in this agency's own store */
    public ReadOwnSummaries(AgencyKeyring keyring, OwnSummaries own) {
        this.keyring = keyring;
        this.own = own;
    }

    /**
     * Every section that the person's part of this agency wrote about a case, newest summary first.
     *
     * @throws CannotOpen when one does not open: then nothing is shown
     */
    public List<OpenedSection> read(SignedIn who, CaseRef about) throws CannotOpen {
        List<OpenedSection> readable = new ArrayList<>();
        VerifyingKey author;
        try (SigningKey signing = keyring.signing()) {
            author = signing.verifyingKey();
        }
        try (OpeningKey key = keyring.opening()) {
            Opener opener = new Opener(keyring.agency(), key);
            for (OwnSummary summary : own.of(who, about)) {
                for (SealedSection section : summary.sealedDocument().sections()) {
                    Context context = section.context();
                    String text = opener.openOwn(section, summary.archived(context.section()), author, context);
                    readable.add(new OpenedSection(
                            context.section(),
                            context.author(),
                            context.category(),
                            text,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        return readable;
    }
}
