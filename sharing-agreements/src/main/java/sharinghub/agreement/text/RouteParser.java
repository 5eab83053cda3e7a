package sharinghub.agreement.text;

import java.util.List;
import java.util.Optional;
import sharinghub.agreement.BreakGlass;
import sharinghub.agreement.Group;
import sharinghub.agreement.Member;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Scope;
import sharinghub.agreement.UrgentRoute;
import sharinghub.registers.ListedPurpose;
import sharinghub.registers.Register;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads the two ways round an ordinary wait: the urgent route, and break-glass. */
final class RouteParser {

    private final Tokens tokens;
    private final Words words;
    private final GroupParser groups;
    private final Register<ListedPurpose> purposes;

    RouteParser(Tokens tokens, Words words, GroupParser groups, Register<ListedPurpose> purposes) {
        this.tokens = tokens;
        this.words = words;
        this.groups = groups;
        this.purposes = purposes;
    }

    /** {@code [urgent first share, then paper within 2 working days]}. */
    Optional<UrgentRoute> urgent(Scope scope) {
        Token at = tokens.peek();
        if (!tokens.take("urgent")) {
            return Optional.empty();
        }
        tokens.expect("first", "share");
        tokens.expect(Token.Kind.COMMA, "a comma", "write `first share, then paper within 2 working days`");
        tokens.expect("then", "paper", "within");
        int days = words.workingDays();
        if (scope.occasions().isEmpty()) {
            tokens.problem(
                    at, "this clause always applies, urgent or not", "say when it applies, or take `urgent` away");
        }
        return Optional.of(new UrgentRoute(days));
    }

    /** {@code [break-glass reviewed by GROUP within 1 working day]}; with it the purposes are for emergencies, else none is. */
    Optional<BreakGlass> breakGlass(Scope scope, Token purposesAt, boolean urgent) {
        Token at = tokens.peek();
        boolean there = tokens.take("break-glass");
        checkPurposes(scope.purposes(), there, purposesAt);
        if (!there) {
            return Optional.empty();
        }
        tokens.expect("reviewed", "by");
        Token reviewersAt = tokens.peek();
        Group reviewers = groups.group();
        if (reviewers.members().contains(new Member.Anyone())) {
            tokens.problem(reviewersAt, "`anyone` reviews nothing", "name parties");
        }
        tokens.expect("within");
        int days = words.workingDays();
        if (scope.occasions().isEmpty()) {
            tokens.problem(at, "a break-glass clause without conditions is open always", "say when it applies");
        }
        if (urgent) {
            tokens.problem(at, "an urgent route would go round the conditions of break-glass", "take `urgent` away");
        }
        return Optional.of(new BreakGlass(reviewers, days));
    }

    private void checkPurposes(List<PurposeName> served, boolean there, Token at) {
        for (PurposeName purpose : served) {
            boolean kept = purposes.find(purpose.text())
                    .filter(ListedPurpose::breakGlass)
                    .isPresent();
            if (there && !kept) {
                tokens.problem(
                        at,
                        "purpose `" + purpose + "` is not for break-glass",
                        "give emergencies a clause of their own");
            } else if (kept && !there) {
                tokens.problem(
                        at,
                        "purpose `" + purpose + "` is for break-glass only",
                        "add a line `break-glass reviewed by ... within 1 working day`");
            }
        }
    }
}
