package sharinghub.registers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import sharinghub.text.Day;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads gateways, bases and conditions. */
final class LegalReader {

    private final Register<ListedTerm> classes;

    LegalReader(Register<ListedTerm> classes) {
        this.classes = classes;
    }

    /** {@code from anyone}, {@code to relevant-authority}, {@code in force from DAY [to DAY]}, {@code [replaced by NAME]}. */
    ListedGateway gateway(Tokens tokens, Token name, Token title) {
        tokens.expect("from");
        Set<String> from = classesOrAnyone(tokens);
        tokens.expect("to");
        Set<String> to = classesOrAnyone(tokens);
        tokens.expect("in", "force", "from");
        LocalDate since = Day.read(tokens);
        Optional<LocalDate> until = tokens.take("to") ? Optional.of(Day.read(tokens)) : Optional.empty();
        Optional<String> replacedBy = tokens.take("replaced", "by")
                ? Optional.of(
                        tokens.expect(Token.Kind.WORD, "the name of a gateway", "write the one that took its place")
                                .text())
                : Optional.empty();
        return new ListedGateway(name.text(), title.text(), from, to, since, until, replacedBy);
    }

    /** {@code [for competent-authority]}. */
    ListedBasis basis(Tokens tokens, Token name, Token title) {
        return new ListedBasis(name.text(), title.text(), tokens.take("for") ? classes(tokens) : Set.of());
    }

    /** {@code covers special-category, criminal-offence}. */
    ListedCondition condition(Tokens tokens, Token name, Token title) {
        tokens.expect("covers");
        return new ListedCondition(name.text(), title.text(), CategoryReader.flags(tokens));
    }

    private Set<String> classesOrAnyone(Tokens tokens) {
        return tokens.take("anyone") ? Set.of() : classes(tokens);
    }

    private Set<String> classes(Tokens tokens) {
        Set<String> named = new LinkedHashSet<>();
        for (Token word : RegisterReader.words(tokens, "a class of agencies")) {
            if (classes.find(word.text()).isEmpty()) {
                tokens.problem(word, "unknown class " + word.said(), classes.help(word.text()));
            }
            named.add(word.text());
        }
        return named;
    }
}
