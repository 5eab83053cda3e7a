package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.agreement.Scope;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.ListedTerm;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads the law a permit rests on, and what it says about passing on and keeping: from {@code under} to {@code keep}. */
final class LawParser {

    private final Tokens tokens;
    private final Words words;
    private final Registers registers;
    private final Map<String, AgencyClass> classes;
    private final LawCheck check;

    LawParser(Tokens tokens, Words words, Registers registers, LawCheck check) {
        this.tokens = tokens;
        this.words = words;
        this.registers = registers;
        this.classes = PartiesParser.classes(registers.classes());
        this.check = check;
    }

    Permit permit(ClauseNumber number, String title, Scope scope) {
        tokens.expect("under", "gateway");
        Token gatewaysAt = tokens.peek();
        List<String> gateways = words.listOf(registers.gateways(), "gateway");
        Token basesAt = tokens.peek();
        List<LegalBasis> bases = new ArrayList<>();
        boolean whole = true;
        do {
            Optional<LegalBasis> basis = basis();
            basis.ifPresent(bases::add);
            whole &= basis.isPresent();
        } while (tokens.isNext("basis"));
        Optional<String> onward =
                tokens.take("onward") ? words.phrase(said(registers.onward()), "rule") : Optional.empty();
        Optional<Retention> keep = tokens.take("keep") ? retention() : Optional.empty();
        Permit permit = new Permit(number, title, scope, gateways, bases, onward, keep);
        check.gateways(permit, gatewaysAt);
        if (whole) {
            check.bases(permit, basesAt);
        }
        return permit;
    }

    /** {@code basis article-6-1-e, condition schedule-1-18 for others}. */
    private Optional<LegalBasis> basis() {
        tokens.expect("basis");
        Optional<String> basis = words.listed(registers.bases(), "basis");
        List<String> conditions = new ArrayList<>();
        while (tokens.take(Token.Kind.COMMA)) {
            tokens.expect("condition");
            Token at = tokens.peek();
            words.listed(registers.conditions(), "condition").ifPresent(one -> words.addOnce(conditions, one, at));
        }
        tokens.expect("for");
        if (tokens.take("others")) {
            return basis.map(named -> new LegalBasis(named, conditions, Optional.empty()));
        }
        Optional<AgencyClass> of = words.phrase(classes, "class of agencies");
        return basis.flatMap(named -> of.map(one -> new LegalBasis(named, conditions, Optional.of(one))));
    }

    /** {@code 6 years after the case closes, then review}, or {@code as the receiving agency's schedule says}. */
    private Optional<Retention> retention() {
        if (tokens.take(new Retention.AsTheReceiver().toString().split(" "))) {
            return Optional.of(new Retention.AsTheReceiver());
        }
        int number = tokens.number("how long", 1, 999);
        Retention.Unit unit = unit(number);
        tokens.expect("after");
        Optional<String> event = words.phrase(said(registers.events()), "event");
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

    private static Map<String, String> said(Register<ListedTerm> register) {
        Map<String, String> said = new HashMap<>();
        register.entries().values().forEach(term -> said.put(term.said(), term.said()));
        return said;
    }
}
