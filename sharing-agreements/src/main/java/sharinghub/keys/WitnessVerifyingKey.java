package sharinghub.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * By what everybody checks that a witness saw a checkpoint: a named key for cosignatures (C2SP tlog-cosignature).
 *
 * <p>Never a log's key: the signature type in it differs, so that a log cannot pass for its own witness.
 */
public final class WitnessVerifyingKey {

    private final WitnessAlgorithm algorithm;
    private final NoteKeyText text;

    WitnessVerifyingKey(WitnessAlgorithm algorithm, String name, byte[] key) {
        if (!algorithm.isPublicKey(key)) {
            throw new IllegalArgumentException(
                    "expected the " + algorithm.publicKeyLength() + " bytes of a public key");
        }
        this.algorithm = algorithm;
        this.text = new NoteKeyText(name, algorithm.type(), key);
    }

    /** Reads what {@link #toString()} writes: the C2SP verifier key {@code name+hash+base64}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WitnessVerifyingKey fromText(String line) {
        NoteKeyText text = NoteKeyText.fromText(line);
        WitnessAlgorithm algorithm = Arrays.stream(WitnessAlgorithm.values())
                .filter(known -> known.type() == text.type())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a witness's key: type 4, Ed25519, or type 6, ML-DSA-44"));
        return new WitnessVerifyingKey(algorithm, text.name(), text.key());
    }

    /** Whether this witness's key signed exactly this message; false for anything else. */
    public boolean verifies(byte[] message, byte[] signature) {
        return algorithm.verifies(text.key(), message, signature);
    }

    /** How it signs. */
    public WitnessAlgorithm algorithm() {
        return algorithm;
    }

    /** Who the witness is; stands in the signature line of a note. */
    public String name() {
        return text.name();
    }

    /** The four bytes that stand before each signature in a note, as a number in network order. */
    public int keyId() {
        return text.check();
    }

    /** Whether both are the same key, whatever their names. */
    public boolean sameKeyAs(WitnessVerifyingKey other) {
        return algorithm == other.algorithm && Arrays.equals(text.key(), other.text.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WitnessVerifyingKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** One line: {@code name+hash+base64}. */
    @JsonValue
    @Override
    public String toString() {
        return text.toString();
    }
}
