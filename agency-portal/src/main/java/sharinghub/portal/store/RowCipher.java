package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import sharinghub.keys.SecretBytes;

/** Seals rows for their place: a random nonce of 12 bytes, then the text under AES-256-GCM with its tag of 16. */
final class RowCipher implements AutoCloseable {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final SecretBytes key;
    private final SecureRandom chance;

    /** Becomes the owner of the key. */
    RowCipher(SecretBytes key, SecureRandom chance) {
        if (key.length() != KEY) {
            throw new IllegalArgumentException("the key of a store has " + KEY + " bytes");
        }
        this.key = key;
        this.chance = chance;
    }

    byte[] seal(String kind, String id, byte[] text) {
        byte[] row = new byte[NONCE + text.length + TAG_BITS / Byte.SIZE];
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        System.arraycopy(nonce, 0, row, 0, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, kind, id).doFinal(text, 0, text.length, row, NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
        return row;
    }

    /** @throws StoreBroken when the row is not one sealed with this key for this place */
    byte[] open(String kind, String id, byte[] row) {
        if (row.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new StoreBroken("a row of kind `" + kind + "` is cut short");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(row, NONCE), kind, id)
                    .doFinal(row, NONCE, row.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new StoreBroken("a row of kind `" + kind + "` was changed, moved, or sealed with another key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private synchronized Cipher cipher(int mode, byte[] nonce, String kind, String id) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.exposed(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((kind + "|" + id).getBytes(UTF_8));
        return cipher;
    }

    @Override
    public synchronized void close() {
        key.close();
    }
}
