package sharinghub.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import sharinghub.agency.AgencyId;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.AgreementHash;

/**
 * One party's signature over an agreement, by its hash.
 *
 * @param agreement what is signed
 * @param agency    who signs
 * @param made      when, to the second
 * @param signature over {@link #bytes}
 */
public record Assent(AgreementHash agreement, AgencyId agency, Instant made, byte[] signature) {

    /** Copies the bytes; refuses parts of a second. */
    public Assent {
        if (!made.equals(made.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("the time of an assent is whole seconds");
        }
        signature = signature.clone();
    }

    /** Signs an agreement for an agency whose key this is, which cannot be checked here. */
    public static Assent sign(AgreementHash agreement, AgencyId agency, Instant made, SigningKey key) {
        return new Assent(agreement, agency, made, key.sign(bytes(agreement, agency, made)));
    }

    /** Whether the owner of that key signed exactly this. */
    public boolean verifies(VerifyingKey key) {
        return key.verifies(bytes(agreement, agency, made), signature);
    }

    /** The exact bytes that are signed: one line for each part, in this order, UTF-8, each ended by a line feed. */
    public static byte[] bytes(AgreementHash agreement, AgencyId agency, Instant made) {
        return String.join(
                        "\n",
                        "sharing-hub assent, version 1",
                        "agreement " + agreement,
                        "agency " + agency,
                        "made " + made,
                        "")
                .getBytes(UTF_8);
    }

    /** A copy. */
    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assent assent
                && agreement.equals(assent.agreement)
                && agency.equals(assent.agency)
                && made.equals(assent.made)
                && Arrays.equals(signature, assent.signature);
    }

    @Override
    public int hashCode() {
        return agreement.hashCode() + 31 * agency.hashCode();
    }

    /** Without the signature's bytes. */
    @Override
    public String toString() {
        return agency + " signed " + agreement + " at " + made;
    }
}
