package sharinghub.agreement.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.Term;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Day;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads who may sign, and who must have signed before it binds. */
final class PartiesParser {

    /** More would be a list that nobody reads aloud. */
    private static final int MOST = 100;

    private final Tokens tokens;
    private final Words words;
    private final Map<String, AgencyClass> classes;
    private final Optional<Term> term;
    private final Map<Party, Token> actingFor = new LinkedHashMap<>();

    /**
     * A parser of parties.
     *
     * @param term of the agreement, if it could be read
     */
    PartiesParser(Tokens tokens, Words words, Registers registers, Optional<Term> term) {
        this.tokens = tokens;
        this.words = words;
        this.classes = classes(registers.classes());
        this.term = term;
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
        Set<AgencyId> seen = new HashSet<>();
        do {
            Token at = tokens.peek();
            if (parties.size() == MOST) {
                throw tokens.lost("more than " + MOST + " parties", "split the agreement");
            }
            Party party = party();
            if (seen.add(party.agency())) {
                parties.add(party);
            } else {
                tokens.problem(at, "party " + at.said() + " stands here twice", "take one away");
            }
        } while (tokens.peek().kind() == Token.Kind.WORD && tokens.peek(1).kind() == Token.Kind.STRING);
        Parties read = new Parties(parties);
        actingFor.forEach((party, at) -> checkActing(read, party, at));
        return read;
    }

    private Party party() {
        AgencyId agency = NamedAgencies.agency(words);
        String name = words.quotation("the name of the party");
        List<AgencyClass> of = new ArrayList<>();
        do {
            Token at = tokens.peek();
            words.phrase(classes, "class of agencies").ifPresent(one -> words.addOnce(of, one, at));
        } while (tokens.take(Token.Kind.COMMA));
        Token behindAt = tokens.peek(2);
        Optional<AgencyId> behind =
                tokens.take("acting", "for") ? Optional.of(NamedAgencies.agency(words)) : Optional.empty();
        List<String> teams = teams();
        Token joinsAt = tokens.peek(1);
        Optional<LocalDate> joins = tokens.take("joins") ? Optional.of(Day.read(tokens)) : Optional.empty();
        Token leavesAt = tokens.peek(1);
        Optional<LocalDate> leaves = tokens.take("leaves") ? Optional.of(Day.read(tokens)) : Optional.empty();
        joins.ifPresent(day -> checkJoins(day, joinsAt));
        leaves.ifPresent(day -> checkLeaves(day, joins, leavesAt));
        Party party = new Party(agency, name, of, behind, teams, joins, leaves);
        if (behind.isPresent()) {
            actingFor.put(party, behindAt);
        }
        return party;
    }

    private List<String> teams() {
        List<String> teams = new ArrayList<>();
        if (tokens.take("teams")) {
            do {
                Token at = tokens.peek();
                words.addOnce(teams, words.shortName("the name of a team"), at);
            } while (tokens.take(Token.Kind.COMMA));
        }
        return teams;
    }

    private void checkJoins(LocalDate day, Token at) {
        term.filter(known -> !day.isAfter(known.first()) || day.isAfter(known.last()))
                .ifPresent(known -> tokens.problem(
                        at,
                        Day.said(day) + " is not within the term after its first day",
                        "take `joins` away for a party that is there from the beginning"));
    }

    private void checkLeaves(LocalDate day, Optional<LocalDate> joins, Token at) {
        if (joins.filter(day::isBefore).isPresent()) {
            tokens.problem(at, "the party leaves before it joins", "write a day on or after the one it joins");
        }
        term.filter(known -> day.isBefore(known.first()) || !day.isBefore(known.last()))
                .ifPresent(known -> tokens.problem(
                        at,
                        Day.said(day) + " is not within the term before its last day",
                        "take `leaves` away for a party that is there to the end"));
    }

    private void checkActing(Parties parties, Party party, Token at) {
        NamedAgencies.check(parties, at, tokens);
        if (parties.behind(party)
                .filter(behind ->
                        behind.actingFor().isPresent() || behind.agency().equals(party.agency()))
                .isPresent()) {
            tokens.problem(at, at.said() + " does not act for itself", "name the party that stands behind both");
        }
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
        NamedAgencies named = new NamedAgencies(tokens, words);
        List<AgencyId> signers = named.read();
        parties.ifPresent(named::check);
        tokens.expect(signers.size() == 1 ? "has" : "have", "signed");
        return signers;
    }
}
