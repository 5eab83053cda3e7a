package sharinghub.sealing;

import java.time.Instant;
import sharinghub.agency.AgencyId;
import sharinghub.document.Context;
import sharinghub.document.Grant;
import sharinghub.document.KeyPackage;
import sharinghub.document.MalformedDocument;
import sharinghub.document.Manifest;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedSection;
import sharinghub.document.Signed;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.Hash;

/**
 * Opens sections for one agency. The parts have already been read in their one exact form; here signatures, digests,
 * context, grant and time are all checked before the private key is touched, and nothing is returned before commitment,
 * tag and padding have been.
 */
public final class Opener {

    private static final System.Logger LOG = System.getLogger(Opener.class.getName());

    private final AgencyId me;
    private final OpeningKey key;

    /**
     * @param me  the agency that opens
     * @param key its key; stays the caller's to close
     */
    public Opener(AgencyId me, OpeningKey key) {
        this.me = me;
        this.key = key;
    }

    /**
     * Opens a section that another agency granted to this one.
     *
     * @param section  as the hub handed it over; this agency's admission must be in it
     * @param share    the hub's half, which came with the log entry
     * @param author   the key that the directory lists for the expected author
     * @param expected what the person asked for: the section opens as this or not at all
     * @param at       now
     * @throws CannotOpen whatever is wrong
     */
    public String open(SealedSection section, ReleaseShare share, VerifyingKey author, Context expected, Instant at)
            throws CannotOpen {
        SealedSection mine = section.forRecipient(me);
        genuine(mine, author, expected);
        demand(mine.admissions().size() == 1, "grant");
        Signed<Grant> signed = mine.admissions().getFirst().grant();
        Grant grant = signed.statement();
        demand(grant.key().equals(key.sealingKey().digest()), "grant's key");
        demand(!at.isAfter(grant.until()), "grant's time");
        demand(share.section().equals(expected.section()) && share.recipient().equals(me), "share");
        demand(share.digest().equals(grant.share()), "share's digest");
        KeyPackage sealed = mine.admissions().getFirst().keyPackage();
        Hash manifest = mine.manifest().digest();
        try (SecretBytes half = SecretPackage.open(sealed, SecretPart.HALF, manifest, key);
                SecretBytes secret = half.xor(share.half())) {
            return text(secret, mine);
        }
    }

    /**
     * Opens a section that this agency wrote itself, without the hub.
     *
     * @param archive the package that its own portal kept when it sealed the section
     * @throws CannotOpen whatever is wrong
     */
    public String openOwn(SealedSection section, KeyPackage archive, VerifyingKey author, Context expected)
            throws CannotOpen {
        demand(section.context().equals(expected), "context");
        try (SecretBytes secret = ownSecret(section, archive, author)) {
            return text(secret, section);
        }
    }

    /** The whole secret of a section of one's own, checked against its commitment. */
    SecretBytes ownSecret(SealedSection section, KeyPackage archive, VerifyingKey author) throws CannotOpen {
        demand(section.context().author().equals(me), "author");
        genuine(section, author, section.context());
        SecretBytes secret =
                SecretPackage.open(archive, SecretPart.WHOLE, section.manifest().digest(), key);
        try (SectionCipher cipher = new SectionCipher(secret, section.context().hash())) {
            if (cipher.commitment().equals(section.manifest().statement().commitment())) {
                return secret;
            }
        }
        secret.close();
        throw refused("commitment");
    }

    private static void genuine(SealedSection section, VerifyingKey author, Context expected) throws CannotOpen {
        demand(section.context().equals(expected), "context");
        try {
            section.verify(author);
        } catch (MalformedDocument e) {
            throw refused(e.toString());
        }
    }

    private static String text(SecretBytes secret, SealedSection section) throws CannotOpen {
        Manifest manifest = section.manifest().statement();
        try (SectionCipher cipher = new SectionCipher(secret, manifest.context().hash())) {
            demand(cipher.commitment().equals(manifest.commitment()), "commitment");
            try (SecretBytes text = SecretBytes.owning(cipher.open(section.body()))) {
                return Utf8.read(text);
            }
        }
    }

    private static void demand(boolean holds, String step) throws CannotOpen {
        if (!holds) {
            throw refused(step);
        }
    }

    private static CannotOpen refused(String step) {
        LOG.log(System.Logger.Level.DEBUG, "a section was not opened: {0}", step);
        return new CannotOpen();
    }
}
