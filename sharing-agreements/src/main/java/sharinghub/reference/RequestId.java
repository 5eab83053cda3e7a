package sharinghub.reference;

import java.security.SecureRandom;

/**
 * Names one request, made by the asker and unique for its agency: asking twice with it has one effect.
 *
 * @param text `req-` and 26 digits of base 32; 128 random bits
 */
public record RequestId(String text) implements Comparable<RequestId> {

    /** Refuses any other spelling. */
    public RequestId {
        RandomName.check("req", text);
    }

    /** A new one that nobody can guess. */
    public static RequestId random(SecureRandom chance) {
        return new RequestId(RandomName.make("req", chance));
    }

    @Override
    public int compareTo(RequestId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
