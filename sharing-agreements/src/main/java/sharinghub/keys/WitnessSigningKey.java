package sharinghub.keys;

import java.security.SecureRandom;

/** What a witness signs with: a seed of 32 bytes, of which everything else follows. Closeable; says nothing of itself. */
public final class WitnessSigningKey implements AutoCloseable {

    private final WitnessAlgorithm algorithm;
    private final SecretBytes seed;
    private final WitnessVerifyingKey verifyingKey;

    private WitnessSigningKey(WitnessAlgorithm algorithm, String name, SecretBytes seed) {
        this.algorithm = algorithm;
        this.seed = seed;
        this.verifyingKey = new WitnessVerifyingKey(algorithm, name, algorithm.publicKey(seed.exposed()));
    }

    /** A fresh one for the witness of that name. */
    public static WitnessSigningKey generate(WitnessAlgorithm algorithm, String name, SecureRandom chance) {
        return new WitnessSigningKey(algorithm, name, SecretBytes.random(WitnessAlgorithm.SEED_LENGTH, chance));
    }

    /** The key that was made of this seed; the seed stays the caller's to close. */
    public static WitnessSigningKey fromSeed(WitnessAlgorithm algorithm, String name, SecretBytes seed) {
        if (seed.length() != WitnessAlgorithm.SEED_LENGTH) {
            throw new IllegalArgumentException("a witness's seed has 32 bytes, this has " + seed.length());
        }
        return new WitnessSigningKey(algorithm, name, seed.copy());
    }

    /** The seed, for whoever keeps it safe; a copy to be closed. */
    public SecretBytes seed() {
        return seed.copy();
    }

    /** The signature over exactly this message; the same message gives the same. */
    public byte[] sign(byte[] message) {
        return algorithm.sign(seed.exposed(), message);
    }

    /** By what others check it. */
    public WitnessVerifyingKey verifyingKey() {
        return verifyingKey;
    }

    @Override
    public void close() {
        seed.close();
    }

    /** The public half only, and only its name. */
    @Override
    public String toString() {
        return "WitnessSigningKey of " + verifyingKey.name();
    }
}
