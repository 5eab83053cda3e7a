package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads who may sign, and who must have signed before it binds. */
final class PartiesParser {

    private final Tokens tokens;
    private final Words words;
    private final Map<String, AgencyClass> classes;

    PartiesParser(Tokens tokens, Words words, Registers registers) {
        this.tokens = tokens;
        this.words = words;
        this.classes = classes(registers.classes());
    }

    /** What agreements say for each class. */
    static Map<String, AgencyClass> classes(Register<?> register) {
        Map<String, AgencyClass> classes = new TreeMap<>();
        for (String name : register.entries().keySet()) {
            classes.put(new AgencyClass(name).said(), new AgencyClass(name));
        }
        return classes;
    }

    Parties parties() {
        tokens.expect("parties");
        List<Party> parties = new ArrayList<>();
        do {
            Token at = tokens.peek();
            Party party = party();
            if (parties.stream().anyMatch(other -> other.agency().equals(party.agency()))) {
                tokens.problem(at, "party " + at.said() + " stands here twice", "take one away");
            } else {
                parties.add(party);
            }
        } while (tokens.peek().kind() == Token.Kind.WORD && tokens.peek(1).kind() == Token.Kind.STRING);
        return new Parties(parties);
    }

    private Party party() {
        AgencyId agency = agency();
        String name = words.quotation("the name of the party");
        List<AgencyClass> of = new ArrayList<>();
        do {
            Token at = tokens.peek();
            words.phrase(classes, "class of agencies").ifPresent(one -> words.addOnce(of, one, at));
        } while (tokens.take(Token.Kind.COMMA));
        List<String> teams = new ArrayList<>();
        if (tokens.take("teams")) {
            do {
                Token at = tokens.peek();
                words.addOnce(teams, shortName("the name of a team"), at);
            } while (tokens.take(Token.Kind.COMMA));
        }
        return new Party(agency, name, of, teams);
    }

    private AgencyId agency() {
        return new AgencyId(shortName("the name of an agency"));
    }

    private String shortName(String what) {
        if (tokens.peek().text().length() > 40) {
            throw tokens.lost(tokens.peek().said() + " is longer than 40 characters", "write a shorter name");
        }
        return words.name(what);
    }

    /** {@code starts when a, b and c have signed}, or {@code starts when every party has signed}. */
    List<AgencyId> startsWhen(Optional<Parties> parties) {
        tokens.expect("starts", "when");
        if (tokens.take("every", "party", "has", "signed")) {
            return parties.stream()
                    .flatMap(all -> all.list().stream())
                    .map(Party::agency)
                    .toList();
        }
        List<AgencyId> signers = new ArrayList<>();
        do {
            Token at = tokens.peek();
            AgencyId agency = agency();
            parties.ifPresent(all -> check(all, agency, at));
            words.addOnce(signers, agency, at);
        } while (tokens.take(Token.Kind.COMMA) || tokens.take("and"));
        tokens.expect(signers.size() == 1 ? "has" : "have", "signed");
        return signers;
    }

    private void check(Parties parties, AgencyId agency, Token at) {
        if (parties.find(agency).isEmpty()) {
            tokens.problem(at, at.said() + " is not a party", help(parties, at.text()));
        }
    }

    /** Which party was meant. */
    static String help(Parties parties, String unknown) {
        List<String> known =
                parties.list().stream().map(party -> party.agency().text()).toList();
        return Nearest.to(unknown, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("the parties are " + String.join(", ", known));
    }
}
