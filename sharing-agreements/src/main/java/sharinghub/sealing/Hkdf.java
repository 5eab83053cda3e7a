package sharinghub.sealing;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import sharinghub.keys.SecretBytes;

/** HKDF with SHA-256 (RFC 5869), by the Java platform. */
final class Hkdf {

    private Hkdf() {}

    /** So many bytes that follow from secret, salt and info; an empty salt is none. */
    static SecretBytes derive(SecretBytes secret, byte[] salt, byte[] info, int length) {
        try {
            KDF hkdf = KDF.getInstance("HKDF-SHA256", Aead.PROVIDER);
            HKDFParameterSpec.Builder extract = HKDFParameterSpec.ofExtract().addIKM(secret.exposed());
            if (salt.length > 0) {
                extract.addSalt(salt);
            }
            return SecretBytes.owning(hkdf.deriveData(extract.thenExpand(info, length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF with SHA-256", e);
        }
    }
}
