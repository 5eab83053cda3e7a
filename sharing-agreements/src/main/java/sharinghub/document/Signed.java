package sharinghub.document;

import static sharinghub.document.Der.explicit;
import static sharinghub.document.Der.implicit;
import static sharinghub.document.Der.integer;
import static sharinghub.document.Der.octets;
import static sharinghub.document.Der.sequence;
import static sharinghub.document.Der.set;

import org.bouncycastle.asn1.ASN1Sequence;
import sharinghub.keys.SigningKey;
import sharinghub.keys.VerifyingKey;
import sharinghub.reference.Hash;

/**
 * A statement with its author's signature, as CMS SignedData (RFC 5652, section 5) of one fixed form: the statement in
 * it, one signer named by the digest of its key, no certificates, no attributes, ECDSA with SHA-256 over the statement.
 *
 * @param <T> what is stated
 */
public final class Signed<T extends Statement> {

    /** The longest part, in bytes. */
    public static final int LONGEST = 16 * 1024;

    private final T statement;
    private final Hash signer;
    private final byte[] signature;

    private Signed(T statement, Hash signer, byte[] signature) {
        this.statement = statement;
        this.signer = signer;
        this.signature = signature;
    }

    /** Signs a statement. */
    public static <T extends Statement> Signed<T> sign(T statement, SigningKey key) {
        return new Signed<>(statement, key.verifyingKey().digest(), key.sign(statement.bytes()));
    }

    /** Picks the statement out of its exact bytes; may throw anything unchecked. */
    interface StatementReader<T> {
        T read(byte[] content);
    }

    static <T extends Statement> Signed<T> read(byte[] part, StatementReader<T> reader) throws MalformedDocument {
        return Der.exactly(part, LONGEST, Der.ELEMENTS_OF_A_PART, outer -> pick(outer, reader), Signed::bytes);
    }

    private static <T extends Statement> Signed<T> pick(ASN1Sequence outer, StatementReader<T> reader) {
        ASN1Sequence signedData = Der.explicitSequenceAt(outer, 1);
        ASN1Sequence signer = Der.onlyOf(signedData, 3);
        return new Signed<>(
                reader.read(Der.explicitOctetsAt(Der.sequenceAt(signedData, 2), 1)),
                Hash.fromBytes(Der.implicitOctetsAt(signer, 1)),
                Der.octetsAt(signer, 4));
    }

    /** What is stated; believe it only after {@link #verifies}. */
    public T statement() {
        return statement;
    }

    /** The digest of the key that claims to have signed. */
    public Hash signer() {
        return signer;
    }

    /** Whether the owner of this key signed exactly this statement. */
    public boolean verifies(VerifyingKey key) {
        return signer.equals(key.digest()) && key.verifies(statement.bytes(), signature);
    }

    /** The whole part in DER: the same value always gives the same bytes. */
    public byte[] bytes() {
        return Der.encode(sequence(
                ObjectIdentifiers.SIGNED_DATA,
                explicit(
                        0,
                        sequence(
                                integer(3),
                                set(sequence(ObjectIdentifiers.SHA256)),
                                sequence(ObjectIdentifiers.DATA, explicit(0, octets(statement.bytes()))),
                                set(sequence(
                                        integer(3),
                                        implicit(0, octets(signer.bytes())),
                                        sequence(ObjectIdentifiers.SHA256),
                                        sequence(ObjectIdentifiers.ECDSA_SHA256),
                                        octets(signature)))))));
    }

    /** SHA-256 of the whole part, signature included: what other parts call it by. */
    public Hash digest() {
        return Hash.of(bytes());
    }

    @Override
    public String toString() {
        return statement + ", signed by " + signer.brief();
    }
}
