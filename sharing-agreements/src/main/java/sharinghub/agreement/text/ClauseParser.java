package sharinghub.agreement.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Condition;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.Member;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Stage;
import sharinghub.agreement.SubjectRole;
import sharinghub.agreement.UrgentRoute;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Nearest;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/** Reads what a permit or a forbid reaches, line by line; the law a permit rests on is read by {@link LawParser}. */
final class ClauseParser {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::text).toList();

    private final Tokens tokens;
    private final Words words;
    private final Registers registers;
    private final GroupParser groups;
    private final ConditionParser conditions;
    private final RouteParser routes;
    private final LawParser law;
    private final Register<?> purposes;
    private Token purposesAt;

    /**
     * A parser of clauses.
     *
     * @param purposes those of the agreement
     */
    ClauseParser(
            Tokens tokens, Words words, Registers registers, GroupParser groups, LawParser law, Register<?> purposes) {
        this.tokens = tokens;
        this.words = words;
        this.registers = registers;
        this.groups = groups;
        this.conditions = new ConditionParser(tokens, words, registers.facts(), groups);
        this.routes = new RouteParser(tokens, words, groups, registers.purposes());
        this.law = law;
        this.purposes = purposes;
        this.purposesAt = tokens.peek();
    }

    Clause clause(ClauseNumber number, String title) {
        if (tokens.take("forbid")) {
            return new Forbid(number, title, scope(true));
        }
        Token at = tokens.peek();
        tokens.expect("permit");
        Scope scope = scope(false);
        if (Stream.of(scope.senders(), scope.recipients()).anyMatch(ClauseParser::isOpen)) {
            tokens.problem(at, "a permit for `anyone` reaches further than the parties", "write `any party`");
        }
        Optional<UrgentRoute> urgent = routes.urgent(scope);
        return law.permit(number, title, scope, urgent, routes.breakGlass(scope, purposesAt, urgent.isPresent()));
    }

    private static boolean isOpen(Group group) {
        return group.members().contains(new Member.Anyone());
    }

    private Scope scope(boolean forbid) {
        Group senders = groups.group();
        tokens.expect("to");
        What what = what(forbid);
        List<SubjectRole> about = line("about", forbid, registers.subjectRoles(), "subject role", SubjectRole::new);
        tokens.expect("with");
        Group recipients = groups.group();
        purposesAt = tokens.peek(1);
        List<PurposeName> served = line("for", forbid, purposes, "purpose", PurposeName::new);
        return new Scope(senders, what.mode(), what.categories(), about, recipients, served, occasions());
    }

    private record What(Mode mode, List<DataCategory> categories) {}

    private What what(boolean forbid) {
        if (!forbid && tokens.take("reveal", "that", "it", "holds")) {
            List<DataCategory> categories = tokens.take("anything") ? List.of() : categories();
            if (tokens.take(Token.Kind.COMMA)) {
                tokens.expect("and", "a", "contact");
                return new What(Mode.CONTACT, categories);
            }
            return new What(Mode.EXISTENCE, categories);
        }
        if (!tokens.take("share")) {
            throw tokens.lost(
                    "expected " + (forbid ? "`share`" : "`share` or `reveal that it holds`") + ", found "
                            + tokens.peek().said(),
                    "say how much: `to share` and categories, `to share a summary of` and categories, or `to reveal that"
                            + " it holds anything`");
        }
        if (forbid) {
            return new What(Mode.EXISTENCE, tokens.take("anything") ? List.of() : categories());
        }
        return tokens.take("a", "summary", "of")
                ? new What(Mode.SUMMARY, categories())
                : new What(Mode.CONTENT, categories());
    }

    private List<DataCategory> categories() {
        return words.listOf(registers.categories(), "data category").stream()
                .map(DataCategory::new)
                .toList();
    }

    /** A line of words; one that may be missing means any. */
    private <T> List<T> line(
            String keyword, boolean mayBeMissing, Register<?> register, String what, Function<String, T> term) {
        if (mayBeMissing && !tokens.isNext(keyword)) {
            return List.of();
        }
        tokens.expect(keyword);
        return words.listOf(register, what).stream().map(term).toList();
    }

    private List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        if (tokens.isNext("at") || tokens.isNext("when")) {
            do {
                occasions.add(occasion());
            } while (tokens.take(Token.Kind.SEMICOLON));
        }
        return occasions;
    }

    private Occasion occasion() {
        if (!tokens.isNext("at") && !tokens.isNext("when")) {
            throw tokens.lost("expected `at` or `when`, found " + tokens.peek().said(), "after `;` comes another time");
        }
        List<Stage> stages = List.of();
        List<Role> readers = List.of();
        if (tokens.take("at")) {
            stages = words.listOf(registers.stages(), "stage").stream()
                    .map(Stage::new)
                    .toList();
            readers = tokens.take("with") ? roles() : List.of();
        }
        Optional<Condition> condition = tokens.take("when") ? Optional.of(conditions.condition()) : Optional.empty();
        return new Occasion(stages, readers, condition);
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        do {
            Token word = tokens.expect(Token.Kind.WORD, "a role", "write one, such as `coordinator`");
            Role.fromText(word.text())
                    .ifPresentOrElse(
                            role -> words.addOnce(roles, role, word),
                            () -> tokens.problem(
                                    word,
                                    "unknown role " + word.said(),
                                    Nearest.to(word.text(), ROLES)
                                            .map(near -> "did you mean `" + near + "`?")
                                            .orElse("roles are " + String.join(", ", ROLES))));
        } while (tokens.take(Token.Kind.COMMA));
        return roles;
    }
}
