package sharinghub.hub.shares;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import sharinghub.keys.SecretBytes;

/**
 * The hub's own key for what it keeps at rest: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce and a 128-bit tag.
 *
 * <p>It comes from a file that no backup of the database holds. With random nonces one key is good for 2^32 shares; change
 * it long before.
 */
public final class StorageKey implements AutoCloseable {

    /** Length of the key in bytes. */
    public static final int LENGTH = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretBytes key;
    private final SecureRandom chance;

    /**
     * @param key    32 bytes; this becomes their owner
     * @param chance for nonces
     */
    public StorageKey(SecretBytes key, SecureRandom chance) {
        if (key.length() != LENGTH) {
            throw new IllegalArgumentException("a storage key has " + LENGTH + " bytes");
        }
        this.key = key;
        this.chance = chance;
    }

    /** Reads the key from a file of exactly 32 bytes. */
    public static StorageKey fromFile(Path file, SecureRandom chance) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != LENGTH) {
            Arrays.fill(bytes, (byte) 0);
            throw new IOException("the storage key in " + file + " must have exactly " + LENGTH
                    + " bytes; make one with `openssl rand -out FILE 32`");
        }
        return new StorageKey(SecretBytes.owning(bytes), chance);
    }

    /** Nonce and ciphertext of a secret, to be opened only beside the same context. */
    byte[] encrypt(byte[] secret, byte[] context) {
        byte[] nonce = new byte[NONCE_LENGTH];
        chance.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + ciphertext.length)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM stands in every Java platform", e);
        }
    }

    /** The secret again, as its new owner's to close. Any other key, context or bit is a fault, never another secret. */
    SecretBytes decrypt(byte[] stored, byte[] context) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_LENGTH);
        byte[] ciphertext = Arrays.copyOfRange(stored, NONCE_LENGTH, stored.length);
        try {
            return SecretBytes.owning(
                    cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(ciphertext));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("a share in the database does not fit this storage key and its own row", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM stands in every Java platform", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.exposed(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    @Override
    public void close() {
        key.close();
    }

    /** Says nothing. */
    @Override
    public String toString() {
        return "StorageKey";
    }
}
