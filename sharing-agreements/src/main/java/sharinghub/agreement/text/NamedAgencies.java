package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.List;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Parties;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Agencies named outside of clauses, such as those who must have signed; that they are parties is checked once those are known. */
final class NamedAgencies {

    private final Tokens tokens;
    private final Words words;
    private final List<AgencyId> list = new ArrayList<>();
    private final List<Token> places = new ArrayList<>();

    NamedAgencies(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Reads {@code a, b and c}. */
    List<AgencyId> read() {
        do {
            Token at = tokens.peek();
            words.addOnce(list, agency(words), at);
            places.add(at);
        } while (tokens.take(Token.Kind.COMMA) || tokens.take("and"));
        return List.copyOf(list);
    }

    /** Notes each that is not a party. */
    void check(Parties parties) {
        places.forEach(at -> check(parties, at, tokens));
    }

    static void check(Parties parties, Token at, Tokens tokens) {
        if (parties.list().stream().noneMatch(party -> party.agency().text().equals(at.text()))) {
            tokens.problem(at, at.said() + " is not a party", help(parties, at.text()));
        }
    }

    /** One agency that must come next. */
    static AgencyId agency(Words words) {
        return new AgencyId(words.shortName("the name of an agency"));
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
