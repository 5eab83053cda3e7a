package sharinghub.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * By what everybody checks the hub's checkpoints: an Ed25519 key with a name (C2SP signed-note, signature type 1).
 *
 * <p>The name says which log it is, such as {@code hub.brockmere.example/log}: printable ASCII without blank and plus sign.
 */
public final class LogVerifyingKey {

    private static final Pattern NAME = Pattern.compile("[!-*,-~]{1,100}");
    private static final byte ED25519 = 1;

    private final String name;
    private final byte[] key;

    LogVerifyingKey(String name, byte[] key) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a log's name is up to 100 printable letters without blank and plus sign");
        }
        if (key.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(key, 0)) {
            throw new IllegalArgumentException("expected the 32 bytes of an Ed25519 public key");
        }
        this.name = name;
        this.key = key.clone();
    }

    /** Reads what {@link #toString()} writes: the C2SP verifier key {@code name+hash+base64}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LogVerifyingKey fromText(String text) {
        int plus = Math.max(0, text.indexOf('+'));
        byte[] typed = KeyText.fromText(text.substring(0, plus), text).key();
        if (typed.length == 0 || typed[0] != ED25519) {
            throw new IllegalArgumentException("expected a verifier key of type 1, Ed25519");
        }
        return new LogVerifyingKey(text.substring(0, plus), Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** Whether this log's key signed exactly this message (RFC 8032, pure Ed25519); false for anything else. */
    public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }

    /** Which log it is; stands in the signature line of a note. */
    public String name() {
        return name;
    }

    /** The four bytes that stand before each signature in a note, as a number in network order. */
    public int keyId() {
        return keyText().check();
    }

    private KeyText keyText() {
        byte[] typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return new KeyText(name, typed);
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
        return keyText().toString();
    }
}
