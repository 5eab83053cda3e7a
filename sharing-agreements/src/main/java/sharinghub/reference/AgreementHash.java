package sharinghub.reference;

/**
 * Names one agreement, exactly as it was signed: the SHA-256 of its canonical text in UTF-8.
 *
 * @param value a changed word gives another one
 */
public record AgreementHash(Hash value) implements Comparable<AgreementHash> {

    /** Reads 64 lower-case hexadecimal digits. */
    public static AgreementHash fromText(String text) {
        return new AgreementHash(Hash.fromText(text));
    }

    @Override
    public int compareTo(AgreementHash other) {
        return value.compareTo(other.value);
    }

    /** The 64 digits. */
    @Override
    public String toString() {
        return value.toString();
    }
}
