package sharinghub.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * By what everybody checks the hub's checkpoints: an Ed25519 key with a name (C2SP signed-note, signature type 1).
 *
 * <p>The name says which log it is, such as {@code hub.brockmere.example/log}: printable ASCII without blank and plus sign.
 */
public final class LogVerifyingKey {

    private static final byte ED25519 = 1;

    private final NoteKeyText text;
    private final byte[] key;

    LogVerifyingKey(String name, byte[] key) {
        if (key.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(key, 0)) {
            throw new IllegalArgumentException("expected the 32 bytes of an Ed25519 public key");
        }
        this.text = new NoteKeyText(name, ED25519, key);
        this.key = key.clone();
    }

    /** Reads what {@link #toString()} writes: the C2SP verifier key {@code name+hash+base64}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LogVerifyingKey fromText(String line) {
        NoteKeyText text = NoteKeyText.fromText(line);
        if (text.type() != ED25519) {
            throw new IllegalArgumentException("expected a verifier key of type 1, Ed25519");
        }
        return new LogVerifyingKey(text.name(), text.key());
    }

    /** Whether this log's key signed exactly this message (RFC 8032, pure Ed25519); false for anything else. */
    public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }

    /** Which log it is; stands in the signature line of a note. */
    public String name() {
        return text.name();
    }

    /** The four bytes that stand before each signature in a note, as a number in network order. */
    public int keyId() {
        return text.check();
    }

    /** Whether both are the same key, whatever their names. */
    public boolean sameKeyAs(LogVerifyingKey other) {
        return Arrays.equals(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogVerifyingKey that && toString().equals(that.toString());
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
