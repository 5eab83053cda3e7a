package sharinghub.agency;

import java.util.Optional;

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

    /**
     * Whether what somebody of an agency sent is for somebody else of the same agency: for people of the team that sent it,
     * and for the whole agency where no team did. What an agency keeps from its own other teams, nobody shows them.
     *
     * @param sender the team of whoever sent it
     * @param reader the team of whoever would see it
     */
    public static boolean reaches(Optional<Team> sender, Optional<Team> reader) {
        return sender.isEmpty() || sender.equals(reader);
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
