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
 * One party's signed word that it leaves an agreement. From then on the agreement binds it to nothing and gives it nothing;
 * a later version can bring it back, this one cannot.
 *
 * @param agreement which is left
 * @param agency    who leaves
 * @param made      when, to the second
 * @param signature over {@link #bytes}
 */
public record Withdrawal(AgreementHash agreement, AgencyId agency, Instant made, byte[] signature) {

    /** Copies the bytes; refuses parts of a second. */
    public Withdrawal {
        if (!made.equals(made.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("the time of a withdrawal is whole seconds");
        }
        signature = signature.clone();
    }

    /** Leaves for an agency whose key this is, which cannot be checked here. */
    public static Withdrawal sign(AgreementHash agreement, AgencyId agency, Instant made, SigningKey key) {
        return new Withdrawal(agreement, agency, made, key.sign(bytes(agreement, agency, made)));
    }

    /** Whether the owner of that key signed exactly this. */
    public boolean verifies(VerifyingKey key) {
        return key.verifies(bytes(agreement, agency, made), signature);
    }

    /** The exact bytes that are signed: as those of an {@link Assent}, under another first line. */
    public static byte[] bytes(AgreementHash agreement, AgencyId agency, Instant made) {
        return ("sharing-hub withdrawal, version 1\nagreement " + agreement + "\nagency " + agency + "\nmade " + made
                        + "\n")
                .getBytes(UTF_8);
    }

    /** A copy. */
    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Withdrawal that
                && Arrays.equals(bytes(agreement, agency, made), bytes(that.agreement, that.agency, that.made))
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }

    /** Without the signature's bytes. */
    @Override
    public String toString() {
        return agency + " left " + agreement + " at " + made;
    }
}
