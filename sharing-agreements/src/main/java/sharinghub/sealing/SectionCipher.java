package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Arrays;
import sharinghub.document.Body;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/**
 * One secret, and what it belongs to: from both follow the key that wraps and the commitment that everybody may see.
 * With another secret or for anything else, both are others.
 */
final class SectionCipher implements AutoCloseable {

    private static final byte[] KEK = "sharing-hub/1 kek\n".getBytes(US_ASCII);
    private static final byte[] COMMIT = "sharing-hub/1 commit\n".getBytes(US_ASCII);

    private final SecretBytes wrapping;
    private final Hash commitment;

    /** @param context the hash of what is sealed; the secret stays the caller's to close */
    SectionCipher(SecretBytes secret, Hash context) {
        this.wrapping = derive(secret, KEK, context);
        try (SecretBytes commit = derive(secret, COMMIT, context)) {
            this.commitment = Hash.fromBytes(commit.exposed());
        }
    }

    private static SecretBytes derive(SecretBytes secret, byte[] label, Hash context) {
        byte[] info = Arrays.copyOf(label, label.length + Hash.LENGTH);
        System.arraycopy(context.bytes(), 0, info, label.length, Hash.LENGTH);
        return Hkdf.derive(secret, new byte[0], info, Aead.KEY_LENGTH);
    }

    /** 32 bytes that only this secret in this context gives; says nothing about either. */
    Hash commitment() {
        return commitment;
    }

    /** The key that wraps the body's content key; closed with this. */
    SecretBytes wrappingKey() {
        return wrapping;
    }

    /** Encrypts a text in a room of that size, under a fresh content key. */
    Body seal(String name, byte[] text, int size, SecureRandom chance) {
        byte[] padded = Padding.pad(text, size);
        try (SecretBytes contentKey = SecretBytes.random(Aead.KEY_LENGTH, chance)) {
            return new Body(name, KeyWrap.wrap(wrapping, contentKey), Aead.seal(contentKey, padded, chance));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The text again. */
    byte[] open(Body body) throws CannotOpen {
        try (SecretBytes contentKey = KeyWrap.unwrap(wrapping, body.wrappedKey());
                SecretBytes padded = SecretBytes.owning(Aead.open(contentKey, body.ciphertext()))) {
            return Padding.strip(padded.exposed());
        }
    }

    @Override
    public void close() {
        wrapping.close();
    }
}
