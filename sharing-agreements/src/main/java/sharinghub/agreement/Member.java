package sharinghub.agreement;

import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;

/** One word for some agencies or teams, as a clause says it. */
public sealed interface Member permits Member.Anyone, Member.AnyParty, Member.Every, Member.One, Member.Part {

    /** Every agency there is, party or not. */
    record Anyone() implements Member {
        @Override
        public String toString() {
            return "anyone";
        }
    }

    /** Every party of the agreement. */
    record AnyParty() implements Member {
        @Override
        public String toString() {
            return "any party";
        }
    }

    /** Every party of one class. */
    record Every(AgencyClass of) implements Member {
        @Override
        public String toString() {
            return "every " + of.said();
        }
    }

    /** One party with all its teams. */
    record One(AgencyId agency) implements Member {
        @Override
        public String toString() {
            return agency.toString();
        }
    }

    /** One team of one party. */
    record Part(Team team) implements Member {
        @Override
        public String toString() {
            return team.toString();
        }
    }
}
