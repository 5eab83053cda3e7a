package sharinghub.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import sharinghub.agency.AgencyId;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.Hash;

/**
 * The author's leave for one agency to open one section. Only the author's agency can add a reader, for only it can sign
 * this.
 *
 * @param manifest   digest of the signed manifest: this section, this version
 * @param recipient  who may open it
 * @param key        digest of the key it was sealed to
 * @param keyPackage SHA-256 of the key package part
 * @param agreement  under which leave is given
 * @param until      not after this moment, in whole seconds: the agreement's end plus retention
 * @param share      SHA-256 of the release share that the hub keeps
 */
public record Grant(
        Hash manifest,
        AgencyId recipient,
        Hash key,
        Hash keyPackage,
        AgreementHash agreement,
        Instant until,
        Hash share)
        implements Statement {

    private static final int FORMAT = 1;

    /** Refuses a time with a fraction of a second. */
    public Grant {
        if (!until.equals(until.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a grant's time is in whole seconds");
        }
    }

    /** Reads a signed grant, exactly. */
    public static Signed<Grant> read(byte[] part) throws MalformedDocument {
        return Signed.read(part, Grant::fromBytes);
    }

    private static Grant fromBytes(byte[] content) {
        Lines.Reader lines = new Lines.Reader(content);
        lines.next("sharing-hub");
        if (lines.nextNumber("format") != FORMAT) {
            throw new IllegalArgumentException("this is format " + FORMAT);
        }
        return new Grant(
                Hash.fromText(lines.next("manifest")),
                new AgencyId(lines.next("recipient")),
                Hash.fromText(lines.next("key")),
                Hash.fromText(lines.next("package")),
                AgreementHash.fromText(lines.next("agreement")),
                Instant.parse(lines.next("until")),
                Hash.fromText(lines.next("share")));
    }

    @Override
    public byte[] bytes() {
        return new Lines()
                .add("sharing-hub", "grant")
                .add("format", FORMAT)
                .add("manifest", manifest)
                .add("recipient", recipient)
                .add("key", key)
                .add("package", keyPackage)
                .add("agreement", agreement)
                .add("until", until)
                .add("share", share)
                .bytes();
    }
}
