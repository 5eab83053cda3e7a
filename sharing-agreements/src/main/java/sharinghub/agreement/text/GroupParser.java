package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.Group;
import sharinghub.agreement.Member;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads some agencies and teams: {@code every relevant authority except northgate-homes, brockmere-council/wardens}. */
final class GroupParser {

    private final Tokens tokens;
    private final Words words;
    private final Map<String, AgencyClass> classes;
    private final Optional<Parties> parties;

    /**
     * A parser of groups.
     *
     * @param parties who may be named; nothing when they could not be read, and any may be
     */
    GroupParser(Tokens tokens, Words words, Map<String, AgencyClass> classes, Optional<Parties> parties) {
        this.tokens = tokens;
        this.words = words;
        this.classes = classes;
        this.parties = parties;
    }

    Group group() {
        List<Member> members = list();
        return new Group(members, tokens.take("except") ? list() : List.of());
    }

    /** One party that must come next; nothing when it is none, which is noted. */
    Optional<AgencyId> agency() {
        Token at = tokens.expect(Token.Kind.WORD, "an agency", "write a party");
        return party(at, at.text()).map(Party::agency);
    }

    private List<Member> list() {
        List<Member> members = new ArrayList<>();
        do {
            Token at = tokens.peek();
            member().ifPresent(member -> words.addOnce(members, member, at));
        } while (tokens.take(Token.Kind.COMMA));
        return members;
    }

    private Optional<Member> member() {
        if (tokens.take("anyone")) {
            return Optional.of(new Member.Anyone());
        }
        if (tokens.take("any", "party")) {
            return Optional.of(new Member.AnyParty());
        }
        if (tokens.take("every")) {
            return words.phrase(classes, "class of agencies").map(Member.Every::new);
        }
        Token at = tokens.expect(
                Token.Kind.WORD,
                "an agency",
                "write a party, one of its teams as `agency/team`, `every` and a class, `any party` or `anyone`");
        int slash = at.text().indexOf('/');
        Optional<Party> party = party(at, slash < 0 ? at.text() : at.text().substring(0, slash));
        return slash < 0
                ? party.map(found -> new Member.One(found.agency()))
                : party.flatMap(found -> team(at, found, at.text().substring(slash + 1)));
    }

    private Optional<Party> party(Token at, String name) {
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> party = parties.get().list().stream()
                .filter(one -> one.agency().text().equals(name))
                .findFirst();
        if (party.isEmpty()) {
            tokens.problem(at, "`" + name + "` is not a party", NamedAgencies.help(parties.get(), name));
        }
        return party;
    }

    private Optional<Member> team(Token at, Party party, String name) {
        if (!party.teams().contains(name)) {
            tokens.problem(
                    at,
                    party.agency() + " has no team `" + name + "`",
                    Nearest.to(name, party.teams())
                            .map(near -> "did you mean `" + party.agency() + "/" + near + "`?")
                            .orElse("list it after `teams`, or take it away"));
            return Optional.empty();
        }
        AgencyId agency = party.agency();
        return Optional.of(new Member.Part(new Team(agency, name)));
    }
}
