package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Keep;
import sharinghub.agreement.Retention;
import sharinghub.agreement.Scope;
import sharinghub.registers.Registers;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads how long a recipient keeps what: a line for each group of categories, the line for all others last. */
final class KeepParser {

    private final Tokens tokens;
    private final Words words;
    private final Registers registers;

    KeepParser(Tokens tokens, Words words, Registers registers) {
        this.tokens = tokens;
        this.words = words;
        this.registers = registers;
    }

    List<Keep> keep(Scope scope) {
        List<Keep> lines = new ArrayList<>();
        List<DataCategory> named = new ArrayList<>();
        Token at = tokens.peek();
        while (tokens.take("keep")) {
            if (!lines.isEmpty() && lines.getLast().of().isEmpty()) {
                tokens.problem(at, "the line above keeps all that is left", "put this line before it");
            }
            List<DataCategory> of = isGeneral() ? List.of() : categories(scope, named);
            retention().ifPresent(how -> lines.add(new Keep(of, how)));
            at = tokens.peek();
        }
        return lines;
    }

    private boolean isGeneral() {
        return tokens.isNext("as") || tokens.peek().text().matches("[0-9]+");
    }

    /** {@code risk.dash, health for}. */
    private List<DataCategory> categories(Scope scope, List<DataCategory> named) {
        List<DataCategory> of = new ArrayList<>();
        do {
            Token at = tokens.peek();
            words.listed(registers.categories(), "data category")
                    .map(DataCategory::new)
                    .ifPresent(category -> {
                        if (!scope.covers(category)) {
                            tokens.problem(at, "this clause does not share " + at.said(), "name what it shares");
                        }
                        words.addOnce(named, category, at);
                        of.add(category);
                    });
        } while (tokens.take(Token.Kind.COMMA));
        tokens.expect("for");
        return of;
    }

    /** {@code 6 years after the case closes, then review}, or {@code as the receiving agency's schedule says}. */
    private Optional<Retention> retention() {
        if (tokens.take(new Retention.AsTheReceiver().toString().split(" "))) {
            return Optional.of(new Retention.AsTheReceiver());
        }
        int number = tokens.number("how long", 1, 999);
        Retention.Unit unit = unit(number);
        tokens.expect("after");
        Optional<String> event =
                words.phrase(words.said(registers.events()), "event").map(term -> term.said());
        tokens.expect(Token.Kind.COMMA, "a comma", "write `, then` and what happens");
        tokens.expect("then");
        for (Retention.Then then : Retention.Then.values()) {
            if (tokens.take(then.toString())) {
                return event.map(said -> new Retention.Counted(number, unit, said, then));
            }
        }
        throw tokens.lost("unknown ending " + tokens.peek().said(), "write `review`, `return` or `delete`");
    }

    private Retention.Unit unit(int number) {
        return Arrays.stream(Retention.Unit.values())
                .filter(unit -> tokens.take(unit.said(number)))
                .findFirst()
                .orElseThrow(() -> tokens.lost(
                        "unknown unit " + tokens.peek().said(),
                        "write `" + Retention.Unit.YEARS.said(number) + "`, `" + Retention.Unit.MONTHS.said(number)
                                + "` or `" + Retention.Unit.DAYS.said(number) + "`"));
    }
}
