package sharinghub.facts;

import java.util.Arrays;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;

/**
 * A fact statement with its agency's signature.
 *
 * @param statement what is said
 * @param signature over {@link FactStatement#bytes()}
 */
public record SignedFactStatement(FactStatement statement, byte[] signature) {

    /** Copies the bytes. */
    public SignedFactStatement {
        signature = signature.clone();
    }

    /** Signs it; the key must be that of the statement's agency, which this cannot check. */
    public static SignedFactStatement sign(FactStatement statement, SigningKey key) {
        return new SignedFactStatement(statement, key.sign(statement.bytes()));
    }

    /** Whether the owner of that key signed exactly this; says nothing about whether it still counts, nor is true. */
    public boolean verifies(VerifyingKey agency) {
        return agency.verifies(statement.bytes(), signature);
    }

    /** A copy. */
    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedFactStatement signed
                && statement.equals(signed.statement)
                && Arrays.equals(signature, signed.signature);
    }

    @Override
    public int hashCode() {
        return statement.hashCode();
    }

    /** Without the signature's bytes. */
    @Override
    public String toString() {
        return "signed " + statement;
    }
}
