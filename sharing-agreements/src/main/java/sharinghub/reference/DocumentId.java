package sharinghub.reference;

import java.security.SecureRandom;

/**
 * Names one sealed document of one author, whatever its version.
 *
 * @param text `doc-` and 26 digits of base 32; 128 random bits
 */
public record DocumentId(String text) implements Comparable<DocumentId> {

    /** Refuses any other spelling. */
    public DocumentId {
        RandomName.check("doc", text);
    }

    /** A new one that nobody can guess. */
    public static DocumentId random(SecureRandom chance) {
        return new DocumentId(RandomName.make("doc", chance));
    }

    @Override
    public int compareTo(DocumentId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
