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

    /**
     * {@code from anyone [except CLASSES]}, {@code to relevant-authority [or who acts for one]}, {@code in force from DAY [to DAY]}
     * or {@code not yet in force}, {@code [replaced by NAME]}.
     */
    ListedGateway gateway(Tokens tokens, Token name, Token title) {
        tokens.expect("from");
        Set<String> from = classesOrAnyone(tokens);
        Set<String> fromExcept = tokens.take("except") ? classes(tokens) : Set.of();
        tokens.expect("to");
        Set<String> to = classesOrAnyone(tokens);
        boolean toThoseActing = tokens.take("or", "who", "acts", "for", "one");
        Optional<LocalDate> since = since(tokens);
        Optional<LocalDate> until = since.isPresent() && !tokens.isNext("to", "be") && tokens.take("to")
                ? Optional.of(Day.read(tokens))
                : Optional.empty();
        return new ListedGateway(
                name.text(),
                title.text(),
                from,
                fromExcept,
                to,
                toThoseActing,
                since,
                until,
                RegisterReader.replacedBy(tokens),
                RegisterReader.source(tokens));
    }

    private static Optional<LocalDate> since(Tokens tokens) {
        if (tokens.take("not", "yet", "in", "force")) {
            return Optional.empty();
        }
        tokens.expect("in", "force", "from");
        return Optional.of(Day.read(tokens));
    }

    /** {@code [for competent-authority]}, {@code [replaced by NAME]}. */
    ListedBasis basis(Tokens tokens, Token name, Token title) {
        return new ListedBasis(
                name.text(),
                title.text(),
                tokens.take("for") ? classes(tokens) : Set.of(),
                RegisterReader.replacedBy(tokens),
                RegisterReader.source(tokens));
    }

    /** {@code covers special-category, criminal-offence}, {@code [replaced by NAME]}. */
    ListedCondition condition(Tokens tokens, Token name, Token title) {
        tokens.expect("covers");
        return new ListedCondition(
                name.text(),
                title.text(),
                CategoryReader.flags(tokens),
                RegisterReader.replacedBy(tokens),
                RegisterReader.source(tokens));
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
