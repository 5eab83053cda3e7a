package sharinghub.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.modes.gcm.GCMUtil;
import sharinghub.document.Ciphertext;
import sharinghub.keys.SecretBytes;

/**
 * The invisible salamander (Dodis and others, 2018): one AES-GCM ciphertext with one tag that two keys both open, each to
 * another text. Three blocks: the first reads well under one key, the second under the other, and the third is worked
 * out so that both tags agree. In the field of GCM that is one linear equation.
 */
final class TwoKeyCiphertext {

    private static final int BLOCK = 16;
    private static final byte[] LENGTHS =
            ByteBuffer.allocate(BLOCK).putLong(0).putLong(8L * 3 * BLOCK).array();

    private TwoKeyCiphertext() {}

    /** Both texts have 16 bytes; the first key opens the first of them in block 1, the second key the second in block 2. */
    static Ciphertext of(SecretBytes one, byte[] first, SecretBytes two, byte[] second, byte[] nonce) {
        byte[] c1 = sum(first, block(one, nonce, 2));
        byte[] c2 = sum(second, block(two, nonce, 3));
        byte[] constant = sum(tagWithout(one, nonce, c1, c2), tagWithout(two, nonce, c1, c2));
        byte[] factor = sum(power(hashKey(one), 2), power(hashKey(two), 2));
        byte[] c3 = product(constant, inverse(factor));
        byte[] tag = sum(tagWithout(one, nonce, c1, c2), product(c3, power(hashKey(one), 2)));
        byte[] text = ByteBuffer.allocate(3 * BLOCK).put(c1).put(c2).put(c3).array();
        return new Ciphertext(nonce, text, tag);
    }

    /** The tag, if the third block were zeros: C1 H^4 + C2 H^3 + lengths H + E(nonce | 1). */
    private static byte[] tagWithout(SecretBytes key, byte[] nonce, byte[] c1, byte[] c2) {
        byte[] h = hashKey(key);
        return sum(
                sum(product(c1, power(h, 4)), product(c2, power(h, 3))),
                sum(product(LENGTHS, h), block(key, nonce, 1)));
    }

    private static byte[] hashKey(SecretBytes key) {
        return aes(key, new byte[BLOCK]);
    }

    private static byte[] block(SecretBytes key, byte[] nonce, int counter) {
        return aes(key, ByteBuffer.allocate(BLOCK).put(nonce).putInt(counter).array());
    }

    private static byte[] aes(SecretBytes key, byte[] block) {
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.exposed(), "AES"));
            return aes.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sum(byte[] a, byte[] b) {
        byte[] sum = a.clone();
        GCMUtil.xor(sum, b);
        return sum;
    }

    private static byte[] product(byte[] a, byte[] b) {
        byte[] product = a.clone();
        GCMUtil.multiply(product, b);
        return product;
    }

    private static byte[] power(byte[] base, int exponent) {
        byte[] power = base;
        for (int i = 1; i < exponent; i++) {
            power = product(power, base);
        }
        return power;
    }

    /** In a field of 2^128 elements, a to the power 2^128 - 2: the product of a^2, a^4, a^8 ... a^(2^127). */
    private static byte[] inverse(byte[] a) {
        byte[] square = product(a, a);
        byte[] inverse = square;
        for (int i = 2; i < 128; i++) {
            square = product(square, square);
            inverse = product(inverse, square);
        }
        return inverse;
    }
}
