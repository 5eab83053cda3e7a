package sharinghub.document;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed table of algorithm suites. Never negotiated, never fallen back from: what a suite names is written into the
 * templates of its parts, and a part with anything else in it does not parse.
 */
public enum Suite {
    /**
     * Key package: one-pass ECDH on P-256 with the SHA-256 key derivation of ANSI X9.63 and AES-256 key wrap. Content:
     * AES-256-GCM with a 96-bit nonce and a 128-bit tag. Signatures: ECDSA on P-256 with SHA-256, the lower {@code s}.
     * Keys and commitments: HKDF with SHA-256.
     */
    P256(1);

    private final int number;

    Suite(int number) {
        this.number = number;
    }

    /** How it is written in a manifest. */
    public int number() {
        return number;
    }

    /** The suite of that number, or nothing for one we do not have. */
    public static Optional<Suite> numbered(int number) {
        return Arrays.stream(values()).filter(suite -> suite.number == number).findFirst();
    }
}
