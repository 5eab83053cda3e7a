package sharinghub.sealing;

import sharinghub.agency.AgencyId;
import sharinghub.document.DetailStatement;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDetail;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.RequestId;

/** Opens details for one agency's auditors. */
public final class DetailOpener {

    private final OpeningKey key;

    /** @param key the private half of the agency's auditing key; stays the caller's to close */
    public DetailOpener(OpeningKey key) {
        this.key = key;
    }

    /**
     * Opens the detail of one request.
     *
     * @param signer  the key that the directory lists for the asking agency
     * @param agency  the asking agency, as the log entry has it
     * @param request the request, as the log entry has it
     * @throws CannotOpen whatever is wrong
     */
    public Detail open(SealedDetail sealed, VerifyingKey signer, AgencyId agency, RequestId request) throws CannotOpen {
        try {
            sealed.verify(signer, agency, request);
        } catch (MalformedDocument e) {
            throw new CannotOpen();
        }
        DetailStatement stated = sealed.statement().statement();
        KeyPackage mine = sealed.keyPackage(key.sealingKey().digest()).orElseThrow(CannotOpen::new);
        try (SecretBytes secret = SecretPackage.open(mine, SecretPart.DETAIL, stated.contextHash(), key);
                SectionCipher cipher = new SectionCipher(secret, stated.contextHash())) {
            if (!cipher.commitment().equals(stated.commitment())) {
                throw new CannotOpen();
            }
            try (SecretBytes text = SecretBytes.owning(cipher.open(sealed.body()))) {
                return Detail.fromText(Utf8.read(text));
            }
        }
    }
}
