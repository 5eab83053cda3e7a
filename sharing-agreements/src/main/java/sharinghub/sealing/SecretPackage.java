package sharinghub.sealing;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import sharinghub.document.KeyPackage;
import sharinghub.keys.P256;
import sharinghub.keys.SealingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** Puts 32 secret bytes into a key package for one key, and takes them out again. */
final class SecretPackage {

    private SecretPackage() {}

    static KeyPackage close(SecretBytes secret, SecretPart part, Hash belongsTo, SealingKey to, SecureRandom chance) {
        Hash binding = part.binding(belongsTo, to.digest());
        try (SecretBytes ephemeral = P256.randomScalar(chance);
                SecretBytes wrapping = KeyAgreement.wrappingKey(P256.privateKey(ephemeral), to.point(), binding);
                SecretBytes contentKey = SecretBytes.random(Aead.KEY_LENGTH, chance)) {
            return new KeyPackage(
                    to.digest(),
                    binding,
                    P256.point(P256.publicOf(ephemeral)),
                    KeyWrap.wrap(wrapping, contentKey),
                    Aead.seal(contentKey, secret.exposed(), chance));
        }
    }

    /** Touches the private key only once everything that can be checked without it has been. */
    static SecretBytes open(KeyPackage sealed, SecretPart part, Hash belongsTo, OpeningKey key) throws CannotOpen {
        Hash mine = key.sealingKey().digest();
        if (!sealed.key().equals(mine) || !sealed.binding().equals(part.binding(belongsTo, mine))) {
            throw new CannotOpen();
        }
        ECPublicKeyParameters ephemeral = ephemeral(sealed);
        try (SecretBytes wrapping = KeyAgreement.wrappingKey(key.secret(), ephemeral, sealed.binding());
                SecretBytes contentKey = KeyWrap.unwrap(wrapping, sealed.wrappedKey())) {
            return SecretBytes.owning(Aead.open(contentKey, sealed.ciphertext()));
        }
    }

    private static ECPublicKeyParameters ephemeral(KeyPackage sealed) throws CannotOpen {
        try {
            return P256.publicFromPoint(sealed.ephemeral());
        } catch (IllegalArgumentException e) {
            throw new CannotOpen();
        }
    }
}
