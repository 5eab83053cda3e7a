package sharinghub.agency;

/**
 * A kind of meeting between agencies, such as `marac` or `asb-forum`; owns no data and takes no action, agencies do.
 *
 * @param text lower-case words with hyphens between; 2 to 40 characters
 */
public record Forum(String text) implements Comparable<Forum> {

    /** Refuses any other spelling. */
    public Forum {
        Name.check("a forum", text);
    }

    @Override
    public int compareTo(Forum other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
