package sharinghub.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import sharinghub.agency.AgencyId;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/**
 * The half of a section's secret, for one agency, that the hub keeps and hands out with the log entry. Useless alone:
 * whatever the secret is, this half is 32 random bytes. Closeable; says nothing of itself.
 */
public final class ReleaseShare implements AutoCloseable {

    /** In bytes. */
    public static final int LENGTH = KeyPackage.SECRET_LENGTH;

    private final SectionId section;
    private final AgencyId recipient;
    private final SecretBytes half;

    /**
     * @param section   of which section
     * @param recipient for whom
     * @param half      32 bytes; closed with this
     */
    public ReleaseShare(SectionId section, AgencyId recipient, SecretBytes half) {
        if (half.length() != LENGTH) {
            throw new IllegalArgumentException("a release share has " + LENGTH + " bytes");
        }
        this.section = section;
        this.recipient = recipient;
        this.half = half;
    }

    @JsonCreator
    static ReleaseShare fromBytes(
            @JsonProperty(value = "section", required = true) SectionId section,
            @JsonProperty(value = "recipient", required = true) AgencyId recipient,
            @JsonProperty(value = "half", required = true) byte[] half) {
        return new ReleaseShare(section, recipient, SecretBytes.owning(half));
    }

    /** Of which section. */
    @JsonProperty
    public SectionId section() {
        return section;
    }

    /** For whom. */
    @JsonProperty
    public AgencyId recipient() {
        return recipient;
    }

    /** The half itself; closed with this. */
    public SecretBytes half() {
        return half;
    }

    @JsonProperty("half")
    byte[] halfBytes() {
        return half.exposed();
    }

    /** SHA-256 of the half: what the grant names it by. */
    public Hash digest() {
        return Hash.of(half.exposed());
    }

    @Override
    public void close() {
        half.close();
    }

    /** Section and recipient only. */
    @Override
    public String toString() {
        return "ReleaseShare of " + section + " for " + recipient;
    }
}
