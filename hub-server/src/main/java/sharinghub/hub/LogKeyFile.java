package sharinghub.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SecretFile;

/**
 * The key that signs checkpoints, as a file: PKCS#8 in DER, for its owner alone. Beside it, with the ending {@code .pub},
 * one line for everybody: the verifier key that portals pin.
 *
 * <p>Whoever loses it has to start a new log, so it belongs in a backup of its own, apart from the database's.
 *
 * @param path of the secret half
 * @param name of the log, such as {@code hub.brockmere.example/log}; can never change
 */
record LogKeyFile(Path path, String name) {

    /**
     * The key; a new one if there is none and the log is empty.
     *
     * @param logIsEmpty whether nothing was ever signed
     */
    LogSigningKey open(boolean logIsEmpty, SecureRandom chance) {
        try {
            if (!Files.exists(path)) {
                if (!logIsEmpty) {
                    throw new CannotStart(
                            "The log's key `" + path + "` is gone but the log is not empty: bring the key "
                                    + "back from its backup, or point `hub.log.key` to it.");
                }
                create(chance);
            }
            LogSigningKey key = read();
            Files.writeString(path.resolveSibling(path.getFileName() + ".pub"), key.verifyingKey() + "\n");
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "The log's key `" + path + "` cannot be used (" + CannotStart.inShort(e)
                            + "): it must be an Ed25519 private key, PKCS#8 in DER, that the hub may read.",
                    e);
        }
    }

    private LogSigningKey read() throws IOException {
        try (SecretBytes pkcs8 = SecretBytes.owning(Files.readAllBytes(path))) {
            return LogSigningKey.fromPkcs8(name, pkcs8);
        }
    }

    private void create(SecureRandom chance) throws IOException {
        try (LogSigningKey key = LogSigningKey.generate(name, chance);
                SecretBytes pkcs8 = key.pkcs8()) {
            SecretFile.create(path, pkcs8.exposed());
        }
    }
}
