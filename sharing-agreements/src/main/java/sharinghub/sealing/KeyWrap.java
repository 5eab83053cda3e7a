package sharinghub.sealing;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.RFC3394WrapEngine;
import org.bouncycastle.crypto.params.KeyParameter;
import sharinghub.document.Body;
import sharinghub.keys.SecretBytes;

/** A 256-bit key wrapped under a 256-bit key (RFC 3394); no other lengths. */
final class KeyWrap {

    private KeyWrap() {}

    /** 40 bytes. */
    static byte[] wrap(SecretBytes under, SecretBytes key) {
        if (key.length() != Aead.KEY_LENGTH) {
            throw new IllegalArgumentException("a wrapped key has 32 bytes");
        }
        return engine(true, under).wrap(key.exposed(), 0, key.length());
    }

    /** The key again. */
    static SecretBytes unwrap(SecretBytes under, byte[] wrapped) throws CannotOpen {
        if (wrapped.length != Body.WRAPPED_LENGTH) {
            throw new CannotOpen();
        }
        try {
            return SecretBytes.owning(engine(false, under).unwrap(wrapped, 0, wrapped.length));
        } catch (InvalidCipherTextException e) {
            throw new CannotOpen();
        }
    }

    private static RFC3394WrapEngine engine(boolean wrapping, SecretBytes under) {
        if (under.length() != Aead.KEY_LENGTH) {
            throw new IllegalArgumentException("a wrapping key has 32 bytes");
        }
        RFC3394WrapEngine engine = new RFC3394WrapEngine(AESEngine.newInstance());
        engine.init(wrapping, new KeyParameter(under.exposed()));
        return engine;
    }
}
