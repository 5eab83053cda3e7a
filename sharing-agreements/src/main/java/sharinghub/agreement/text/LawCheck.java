package sharinghub.agreement.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Group;
import sharinghub.agreement.LegalBasis;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Parties;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.agreement.Term;
import sharinghub.agreement.Truth;
import sharinghub.registers.Flag;
import sharinghub.registers.ListedBasis;
import sharinghub.registers.ListedCondition;
import sharinghub.registers.ListedGateway;
import sharinghub.registers.Registers;
import sharinghub.text.Day;
import sharinghub.text.Token;
import sharinghub.text.Tokens;

/**
 * Whether a permit rests on the law it names: each gateway has a direction and a recipient class, each agency concerned
 * needs a basis it may rest on, and flagged data need a condition beside it.
 */
final class LawCheck {

    private final Tokens tokens;
    private final Registers registers;
    private final Parties parties;
    private final Optional<Term> term;

    /**
     * A check.
     *
     * @param parties of the agreement; nobody when they could not be read, and then nothing is said about them
     * @param term    of the agreement, if it could be read
     */
    LawCheck(Tokens tokens, Registers registers, Parties parties, Optional<Term> term) {
        this.tokens = tokens;
        this.registers = registers;
        this.parties = parties;
        this.term = term;
    }

    void gateways(Permit permit, Token at) {
        List<ListedGateway> gateways = permit.gateways().stream()
                .flatMap(name -> registers.gateways().find(name).stream())
                .toList();
        gateways.forEach(gateway -> inForce(gateway, at));
        if (gateways.isEmpty()) {
            return;
        }
        String names = permit.gateways().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        for (Party sender : members(permit.scope().senders())) {
            if (gateways.stream().noneMatch(gateway -> gateway.isFor(classes(sender)))) {
                tokens.problem(
                        at,
                        "gateway " + names + " is not for " + described(sender),
                        "let others share by it, or name a gateway that " + sender.agency() + " has");
            }
        }
        for (Party recipient : members(permit.scope().recipients())) {
            if (gateways.stream().noneMatch(gateway -> gateway.reaches(classes(recipient), classesBehind(recipient)))) {
                tokens.problem(
                        at,
                        "gateway " + names + " does not reach " + described(recipient),
                        "take " + recipient.agency()
                                + " out of `with`, or share with it by a clause under another gateway");
            }
        }
    }

    private void inForce(ListedGateway gateway, Token at) {
        Optional<String> instead = gateway.replacedBy().map(name -> "name `" + name + "`, which took its place");
        if (gateway.since().isEmpty()) {
            tokens.problem(at, "gateway `" + gateway.name() + "` is not yet in force", "name another gateway");
        } else if (term.isPresent() && gateway.since().get().isAfter(term.get().first())) {
            tokens.problem(
                    at,
                    "gateway `" + gateway.name() + "` is in force only from "
                            + Day.said(gateway.since().get()),
                    "begin the agreement later, or name another gateway");
        } else if (instead.isPresent()) {
            tokens.problem(at, "gateway `" + gateway.name() + "` is obsolete", instead.get());
        } else if (term.isPresent()
                && gateway.until().filter(term.get().first()::isAfter).isPresent()) {
            tokens.problem(
                    at,
                    "gateway `" + gateway.name() + "` ended on "
                            + Day.said(gateway.until().orElseThrow()),
                    "name another gateway");
        }
    }

    void bases(Permit permit, Token at) {
        Set<Flag> needed = flags(permit.scope());
        for (LegalBasis line : permit.bases()) {
            current(line, at);
            Set<Flag> missing = EnumSet.copyOf(needed.isEmpty() ? EnumSet.noneOf(Flag.class) : needed);
            line.conditions().stream()
                    .flatMap(name -> registers.conditions().find(name).stream())
                    .map(ListedCondition::covers)
                    .forEach(missing::removeAll);
            if (!missing.isEmpty()) {
                tokens.problem(
                        at,
                        "basis `" + line.basis() + "` has no condition for "
                                + missing.iterator().next() + " data",
                        "write `, condition` and one that covers it before `for`");
            }
        }
        for (Party party : concerned(permit.scope())) {
            Optional<LegalBasis> line = lineFor(party, permit.bases());
            Optional<ListedBasis> basis = line.flatMap(one -> registers.bases().find(one.basis()));
            if (line.isEmpty()) {
                tokens.problem(at, "no basis is named for " + described(party), "add a line `basis ... for others`");
            } else if (basis.filter(one -> !one.isFor(classes(party)) && !one.isFor(classesBehind(party)))
                    .isPresent()) {
                tokens.problem(
                        at,
                        "basis `" + line.get().basis() + "` is not for " + described(party),
                        "add a line with a basis it may rest on");
            }
        }
    }

    private void current(LegalBasis line, Token at) {
        registers
                .bases()
                .find(line.basis())
                .flatMap(ListedBasis::replacedBy)
                .ifPresent(successor -> obsolete("basis `" + line.basis(), successor, at));
        for (String condition : line.conditions()) {
            registers
                    .conditions()
                    .find(condition)
                    .flatMap(ListedCondition::replacedBy)
                    .ifPresent(successor -> obsolete("condition `" + condition, successor, at));
        }
    }

    private void obsolete(String what, String successor, Token at) {
        tokens.problem(at, what + "` is obsolete", "name `" + successor + "`, which took its place");
    }

    private static Optional<LegalBasis> lineFor(Party party, List<LegalBasis> lines) {
        return lines.stream()
                .filter(line -> line.of().filter(party.classes()::contains).isPresent())
                .findFirst()
                .or(() -> lines.stream().filter(line -> line.of().isEmpty()).findFirst());
    }

    /** What the shared data are flagged with; that something is held says nothing flagged. */
    private Set<Flag> flags(Scope scope) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (scope.mode().includes(Mode.SUMMARY)) {
            registers.categories().entries().values().stream()
                    .filter(category -> scope.covers(new DataCategory(category.name())))
                    .forEach(category -> flags.addAll(category.flags()));
        }
        return flags;
    }

    private List<Party> concerned(Scope scope) {
        return Stream.concat(members(scope.senders()).stream(), members(scope.recipients()).stream())
                .distinct()
                .toList();
    }

    private List<Party> members(Group group) {
        tokens.work(
                parties.list().size() * (group.members().size() + group.except().size()));
        return parties.list().stream()
                .filter(party -> group.includes(party.agency(), Optional.empty(), parties) != Truth.FALSE)
                .toList();
    }

    private static Set<String> classes(Party party) {
        Set<String> classes = new TreeSet<>();
        party.classes().forEach(one -> classes.add(one.name()));
        return classes;
    }

    /** What the party is for which that one acts; nothing for one that acts for itself. */
    private Set<String> classesBehind(Party party) {
        return parties.behind(party).map(LawCheck::classes).orElse(Set.of());
    }

    private static String described(Party party) {
        return party.agency() + " ("
                + party.classes().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")";
    }
}
