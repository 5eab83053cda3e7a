package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agreement.AgencyClass;
import sharinghub.agreement.BreakGlass;
import sharinghub.agreement.Keep;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Onward;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.UrgentRoute;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.ListedRule;
import sharinghub.registers.Registers;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads the law a permit rests on, and what it says about passing on and keeping: from {@code under} to {@code keep}. */
final class LawParser {

    private final Tokens tokens;
    private final Words words;
    private final Registers registers;
    private final Map<String, AgencyClass> classes;
    private final Map<String, Onward> rules = new LinkedHashMap<>();
    private final KeepParser keeps;
    private final LawCheck check;

    LawParser(Tokens tokens, Words words, Registers registers, LawCheck check) {
        this.tokens = tokens;
        this.words = words;
        this.registers = registers;
        this.classes = PartiesParser.classes(registers.classes());
        this.keeps = new KeepParser(tokens, words, registers);
        this.check = check;
        for (ListedRule rule : registers.onward().entries().values()) {
            rules.put(rule.said(), new Onward(rule.means(), rule.said()));
        }
    }

    Permit permit(
            ClauseNumber number,
            String title,
            Scope scope,
            Optional<UrgentRoute> urgent,
            Optional<BreakGlass> breakGlass) {
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
        Optional<Onward> onward = tokens.take("onward") ? words.phrase(rules, "rule") : Optional.empty();
        List<Keep> keep = keeps.keep(scope);
        Permit permit = new Permit(number, title, scope, urgent, breakGlass, gateways, bases, onward, keep);
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
}
