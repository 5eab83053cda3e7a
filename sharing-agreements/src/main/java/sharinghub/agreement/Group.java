package sharinghub.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;

/**
 * Some agencies and teams: those named, without those excepted.
 *
 * @param members at least one, none twice
 * @param except  none twice; may be empty
 */
public record Group(List<Member> members, List<Member> except) {

    /** Copies the lists. */
    public Group {
        members = List.copyOf(members);
        except = List.copyOf(except);
    }

    /**
     * Whether somebody of that agency and team belongs to the group. Unknown where it hangs on the team and no team is
     * given.
     */
    public Truth includes(AgencyId agency, Optional<Team> team, Parties parties) {
        return any(members, agency, team, parties)
                .and(any(except, agency, team, parties).not());
    }

    private static Truth any(List<Member> members, AgencyId agency, Optional<Team> team, Parties parties) {
        Truth answer = Truth.FALSE;
        for (Member member : members) {
            answer = answer.or(is(member, agency, team, parties));
        }
        return answer;
    }

    private static Truth is(Member member, AgencyId agency, Optional<Team> team, Parties parties) {
        return switch (member) {
            case Member.Anyone() -> Truth.TRUE;
            case Member.AnyParty() -> Truth.of(parties.find(agency).isPresent());
            case Member.Every(AgencyClass of) ->
                Truth.of(parties.find(agency)
                        .filter(party -> party.classes().contains(of))
                        .isPresent());
            case Member.One(AgencyId named) -> Truth.of(named.equals(agency));
            case Member.Part(Team named) -> isPart(named, agency, team);
        };
    }

    private static Truth isPart(Team named, AgencyId agency, Optional<Team> team) {
        if (!named.agency().equals(agency)) {
            return Truth.FALSE;
        }
        return team.map(known -> Truth.of(known.equals(named))).orElse(Truth.UNKNOWN);
    }

    /** As the agreement says it. */
    @Override
    public String toString() {
        return list(members) + (except.isEmpty() ? "" : " except " + list(except));
    }

    private static String list(List<Member> members) {
        return members.stream().map(Member::toString).collect(Collectors.joining(", "));
    }
}
