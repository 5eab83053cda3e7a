package sharinghub.portal.keyring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import sharinghub.keys.SecretBytes;
import sharinghub.keys.SecretFile;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;

/**
 * The key by which this portal cosigns the log, as a file: a seed of 32 bytes, for its owner alone. Beside it, with the
 * ending {@code .pub}, one line for everybody: the verifier key that policies name.
 *
 * @param path of the secret half
 * @param name of the witness, such as {@code portal.brockmere.example/witness}; part of the public half, so it stays
 */
public record WitnessKeyFile(Path path, String name) {

    private static final int LENGTH = 32;

    /**
     * The key; a new one when there is none yet.
     *
     * @throws KeyringUnusable naming the file, when it is not such a key, is readable by others, or does not belong to the
     *     public half beside it
     */
    public WitnessSigningKey open(SecureRandom chance) throws KeyringUnusable, IOException {
        if (!Files.exists(path)) {
            if (Files.exists(publicHalf())) {
                throw new KeyringUnusable(path + " is gone, but " + publicHalf()
                        + " is there: bring the key back, or move that file away for a new witness");
            }
            create(chance);
        }
        WitnessSigningKey key = read();
        if (!Files.exists(publicHalf())) {
            Files.writeString(publicHalf(), key.verifyingKey() + "\n");
        } else if (!Files.readString(publicHalf()).equals(key.verifyingKey() + "\n")) {
            key.close();
            throw new KeyringUnusable(publicHalf() + " is not the public half of " + path + " under the name `" + name
                    + "`: a witness keeps its key and its name");
        }
        return key;
    }

    private WitnessSigningKey read() throws KeyringUnusable, IOException {
        if (!OwnerOnly.holds(path)) {
            throw new KeyringUnusable(path + " can be read by others: chmod 600 " + path);
        }
        if (Files.size(path) != LENGTH) {
            throw new KeyringUnusable(path + " must hold " + LENGTH + " random bytes");
        }
        try (SecretBytes seed = SecretBytes.owning(Files.readAllBytes(path))) {
            return WitnessSigningKey.fromSeed(WitnessAlgorithm.ED25519, name, seed);
        }
    }

    private void create(SecureRandom chance) throws IOException {
        try (SecretBytes seed = SecretBytes.random(LENGTH, chance)) {
            SecretFile.create(path, seed.exposed());
        }
    }

    private Path publicHalf() {
        return path.resolveSibling(path.getFileName() + ".pub");
    }
}
