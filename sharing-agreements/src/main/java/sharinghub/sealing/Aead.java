package sharinghub.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import sharinghub.document.Ciphertext;
import sharinghub.keys.SecretBytes;

/** AES-256-GCM with a 96-bit nonce and a 128-bit tag, by the Java platform; no other key, nonce or tag length. */
final class Aead {

    /** The Java platform's own, by name, so that nothing installed later can take its place. */
    static final String PROVIDER = "SunJCE";

    /** Bytes of a key. */
    static final int KEY_LENGTH = 32;

    private Aead() {}

    /** Encrypts under a key that is used once, with a fresh nonce. */
    static Ciphertext seal(SecretBytes key, byte[] plain, SecureRandom chance) {
        byte[] nonce = new byte[Ciphertext.NONCE_LENGTH];
        chance.nextBytes(nonce);
        try {
            byte[] both = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain);
            return new Ciphertext(
                    nonce, Arrays.copyOf(both, plain.length), Arrays.copyOfRange(both, plain.length, both.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has AES-GCM", e);
        }
    }

    /** Decrypts; nothing comes out before the tag has been checked. */
    static byte[] open(SecretBytes key, Ciphertext ciphertext) throws CannotOpen {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, ciphertext.nonce());
            cipher.update(ciphertext.text());
            return cipher.doFinal(ciphertext.tag());
        } catch (AEADBadTagException e) {
            throw new CannotOpen();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretBytes key, byte[] nonce) throws GeneralSecurityException {
        if (key.length() != KEY_LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", PROVIDER);
        GCMParameterSpec parameters = new GCMParameterSpec(8 * Ciphertext.TAG_LENGTH, nonce);
        cipher.init(mode, new SecretKeySpec(key.exposed(), "AES"), parameters);
        return cipher;
    }
}
