package sharinghub.agency;

/**
 * A part of one agency with its own need to know, written `brockmere-council/wardens`.
 *
 * @param agency whose team it is
 * @param name   lower-case words with hyphens between; 2 to 40 characters
 */
public record Team(AgencyId agency, String name) implements Comparable<Team> {

    /** Refuses any other spelling. */
    public Team {
        Name.check("a team", name);
    }

    /** Reads what {@link #toString()} writes. */
    public static Team fromText(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a team is written as its agency, `/` and its name");
        }
        return new Team(new AgencyId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Team other) {
        int byAgency = agency.compareTo(other.agency);
        return byAgency != 0 ? byAgency : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return agency + "/" + name;
    }
}
