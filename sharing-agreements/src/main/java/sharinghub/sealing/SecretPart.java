package sharinghub.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import sharinghub.reference.Hash;

/** What the 32 bytes in a key package are; bound into its keys, so that one can never stand for another. */
enum SecretPart {
    /** A reader's half; the hub keeps the other. */
    HALF("half"),
    /** The whole secret, for the author's own archive. */
    WHOLE("whole"),
    /** The whole secret of a request's detail, for an auditor. */
    DETAIL("detail");

    private final String label;

    SecretPart(String word) {
        this.label = "sharing-hub/1 " + word + "\n";
    }

    /** SHA-256 of label, what the secret belongs to, and whom it is for. */
    Hash binding(Hash belongsTo, Hash key) {
        return Hash.of(label.getBytes(US_ASCII), belongsTo.bytes(), key.bytes());
    }
}
