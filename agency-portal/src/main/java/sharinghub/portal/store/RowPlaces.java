package sharinghub.portal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import sharinghub.keys.SecretBytes;

/**
 * Says where rows stand, in numbers that say nothing of kind and id to whoever has the disk and not the keyring: HMAC-SHA-256
 * under a key derived from the store's (HKDF, RFC 5869).
 */
final class RowPlaces {

    private static final byte[] USE = "sharing-hub portal.store places".getBytes(UTF_8);
    private static final int KEY = 32;

    private final SecretKey key;

    /** @param store the key of the store; stays its owner's */
    RowPlaces(SecretBytes store) {
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(store.exposed())
                                    .thenExpand(USE, KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        }
    }

    /** Where rows of that kind stand: 64 hexadecimal digits. */
    String shelf(String kind) {
        return number(kind);
    }

    /** Where the row of that kind and id stands: 64 hexadecimal digits. */
    String place(String kind, String id) {
        return number(kind + "|" + id);
    }

    private String number(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
