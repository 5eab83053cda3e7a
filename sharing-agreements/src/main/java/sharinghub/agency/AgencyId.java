package sharinghub.agency;

/**
 * The short, stable name of a partner agency; the one identifier everyone shares.
 *
 * @param text lower-case words with hyphens between, such as `brockmere-police`; 2 to 40 characters
 */
public record AgencyId(String text) implements Comparable<AgencyId> {

    /** Refuses any other spelling. */
    public AgencyId {
        Name.check("an agency", text);
    }

    /** Whether an agency may have that name. */
    public static boolean isSpelt(String text) {
        return Name.isSpelt(text);
    }

    @Override
    public int compareTo(AgencyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
