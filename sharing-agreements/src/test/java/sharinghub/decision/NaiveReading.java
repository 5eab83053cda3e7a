package sharinghub.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Comparison;
import sharinghub.agreement.Condition;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.Member;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Party;
import sharinghub.agreement.Permit;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.Scope;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;

/**
 * The rules of `docs/agreement-language.md`, part 4, read out clause by clause with nothing clever: two questions, "is it
 * surely so" and "is it surely not so", each answered on its own. Too slow to ship; there to be compared with.
 */
final class NaiveReading {

    private final List<AgreementInForce> all;
    private final AgreementInForce under;

    NaiveReading(List<AgreementInForce> all, AgreementInForce under) {
        this.all = all;
        this.under = under;
    }

    /** The number of the clause that releases it; nothing when it is refused. */
    Optional<String> releases(Asked asked) {
        if (under.isStoppedFor(asked.author) || under.isStoppedFor(asked.reader)) {
            return Optional.empty();
        }
        return agrees(asked);
    }

    /** The same, stops aside. */
    Optional<String> agrees(Asked asked) {
        if (!under.binds(asked.author)
                || !under.binds(asked.reader)
                || above().isEmpty()
                || isForbidden(asked)
                || !mayGoOn(asked)) {
            return Optional.empty();
        }
        for (Permit permit : under.agreement().permits()) {
            if ((surely(permit, under.agreement(), asked) || surelyUrgent(permit, asked))
                    && permit.scope().mode().ordinal() >= asked.mode.ordinal()) {
                return Optional.of(permit.number().text());
            }
        }
        return Optional.empty();
    }

    record Asked(
            AgencyId author,
            DataCategory category,
            AgencyId reader,
            Optional<Team> team,
            Optional<Role> role,
            PurposeName purpose,
            Mode mode,
            Facts facts) {}

    /** The agreements whose forbids count whoever signed them; empty when one above is missing. */
    private Set<AgreementInForce> above() {
        Set<AgreementInForce> above = new TreeSet<>((one, other) -> one.hash().compareTo(other.hash()));
        Optional<AgreementInForce> next = Optional.of(under);
        while (next.isPresent()) {
            above.add(next.get());
            var below = next.get().agreement();
            var parent = below.heading().under();
            if (parent.isEmpty()) {
                return above;
            }
            next = all.stream()
                    .filter(one -> one.agreement().version().equals(parent.get()))
                    .filter(one -> below.startsWhen().stream().allMatch(one::binds))
                    .findFirst();
        }
        return Set.of();
    }

    private boolean isForbidden(Asked asked) {
        for (AgreementInForce one : all) {
            for (Forbid forbid : one.agreement().forbids()) {
                if ((one.binds(asked.author) || above().contains(one)) && !surelyNot(forbid, one.agreement(), asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What another agency let go no further, or not without its yes. */
    private static boolean mayGoOn(Asked asked) {
        return asked.facts.known(FactName.ORIGINATOR).isEmpty()
                || isOneOf(asked.facts, "originator", List.of(asked.author))
                || isOneOf(asked.facts, "passed-on", List.of("by-clause"))
                || (!isOneOf(asked.facts, "passed-on", List.of("never"))
                        && isOneOf(asked.facts, "author-consented-onward", List.of("yes")));
    }

    /** An urgent request does not wait for the times of a clause that has an urgent route. */
    private boolean surelyUrgent(Permit permit, Asked asked) {
        Permit always = new Permit(
                permit.number(),
                permit.title(),
                permit.scope().at(List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        return permit.urgent().isPresent()
                && isOneOf(asked.facts, "urgent", List.of("yes"))
                && surely(always, under.agreement(), asked);
    }

    private boolean surely(Clause clause, Agreement agreement, Asked asked) {
        Scope scope = clause.scope();
        return in(scope.senders(), agreement, asked.author, Optional.empty(), true)
                && in(scope.recipients(), agreement, asked.reader, asked.team, true)
                && (scope.categories().isEmpty()
                        || scope.categories().stream().anyMatch(named -> below(asked.category, named)))
                && (scope.purposes().isEmpty() || scope.purposes().contains(asked.purpose))
                && (scope.about().isEmpty() || isOneOf(asked.facts, "subject-role", scope.about()))
                && (scope.occasions().isEmpty()
                        || scope.occasions().stream().anyMatch(occasion -> surely(occasion, asked)));
    }

    /** A section of a wider category counts as if it held what is forbidden below it. */
    static boolean surelyForbids(Forbid forbid, Agreement agreement, Asked asked) {
        Scope scope = forbid.scope();
        return in(scope.senders(), agreement, asked.author, Optional.empty(), true)
                && in(scope.recipients(), agreement, asked.reader, asked.team, true)
                && (scope.about().isEmpty() || isOneOf(asked.facts, "subject-role", scope.about()))
                && (scope.occasions().isEmpty()
                        || scope.occasions().stream().anyMatch(occasion -> surely(occasion, asked)));
    }

    static boolean surelyNot(Clause clause, Agreement agreement, Asked asked) {
        Scope scope = clause.scope();
        boolean untouched = !scope.categories().isEmpty()
                && scope.categories().stream()
                        .noneMatch(named -> below(asked.category, named) || below(named, asked.category));
        return !in(scope.senders(), agreement, asked.author, Optional.empty(), false)
                || !in(scope.recipients(), agreement, asked.reader, asked.team, false)
                || untouched
                || (!scope.purposes().isEmpty() && !scope.purposes().contains(asked.purpose))
                || (!scope.about().isEmpty() && isNoneOf(asked.facts, "subject-role", scope.about()))
                || (!scope.occasions().isEmpty()
                        && scope.occasions().stream().allMatch(occasion -> surelyNot(occasion, asked)));
    }

    /** Whether somebody is in a group; one whose team is unknown is taken as in every team or in none. */
    static boolean in(Group group, Agreement agreement, AgencyId who, Optional<Team> team, boolean strictly) {
        boolean named = group.members().stream().anyMatch(member -> is(member, agreement, who, team, !strictly));
        boolean excepted = group.except().stream().anyMatch(member -> is(member, agreement, who, team, strictly));
        return named && !excepted;
    }

    private static boolean is(
            Member member, Agreement agreement, AgencyId who, Optional<Team> team, boolean ifTeamUnknown) {
        Optional<Party> party = agreement.parties().find(who);
        return switch (member) {
            case Member.Anyone anyone -> true;
            case Member.AnyParty any -> party.isPresent();
            case Member.Every every ->
                party.isPresent() && party.get().classes().contains(every.of());
            case Member.One one -> one.agency().equals(who);
            case Member.Part part ->
                part.team().agency().equals(who)
                        && (team.isPresent() ? team.get().equals(part.team()) : ifTeamUnknown);
        };
    }

    static boolean below(DataCategory low, DataCategory high) {
        return (low.text() + ".").startsWith(high.text() + ".");
    }

    static boolean surely(Occasion occasion, Asked asked) {
        return (occasion.stages().isEmpty() || isOneOf(asked.facts, "stage", occasion.stages()))
                && (occasion.readers().isEmpty()
                        || asked.role.filter(occasion.readers()::contains).isPresent())
                && (occasion.condition().isEmpty() || yes(occasion.condition().get(), asked.facts));
    }

    private static boolean surelyNot(Occasion occasion, Asked asked) {
        return (!occasion.stages().isEmpty() && isNoneOf(asked.facts, "stage", occasion.stages()))
                || (!occasion.readers().isEmpty()
                        && asked.role
                                .filter(role -> !occasion.readers().contains(role))
                                .isPresent())
                || (occasion.condition().isPresent() && no(occasion.condition().get(), asked.facts));
    }

    static boolean isOneOf(Facts facts, String fact, List<?> words) {
        String known = facts.known(new FactName(fact)).map(Object::toString).orElse("?");
        return words.stream().anyMatch(word -> word.toString().equals(known));
    }

    private static boolean isNoneOf(Facts facts, String fact, List<?> words) {
        return facts.known(new FactName(fact)).isPresent() && !isOneOf(facts, fact, words);
    }

    static boolean yes(Condition condition, Facts facts) {
        return switch (condition) {
            case Condition.Not not -> no(not.part(), facts);
            case Condition.All all -> all.parts().stream().allMatch(part -> yes(part, facts));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> yes(part, facts));
            case Condition.Stated stated ->
                facts.known(stated.fact()).isPresent()
                        && meets(stated.test(), facts.known(stated.fact()).get());
        };
    }

    private static boolean no(Condition condition, Facts facts) {
        return switch (condition) {
            case Condition.Not not -> yes(not.part(), facts);
            case Condition.All all -> all.parts().stream().anyMatch(part -> no(part, facts));
            case Condition.Any any -> any.parts().stream().allMatch(part -> no(part, facts));
            case Condition.Stated stated ->
                facts.known(stated.fact()).isPresent()
                        && !meets(stated.test(), facts.known(stated.fact()).get());
        };
    }

    /** Today is 24 November 2026. */
    private static boolean meets(FactTest test, FactValue value) {
        return switch (test) {
            case FactTest.Is is -> value.toString().equals(is.value().toString());
            case FactTest.IsNot isNot -> !value.toString().equals(isNot.value().toString());
            case FactTest.Within within ->
                value.toString().compareTo("2026-11-24") >= 0
                        && !LocalDate.parse(value.toString())
                                .isAfter(LocalDate.of(2026, 11, 24).plusDays(within.days()));
            case FactTest.NotPassed notPassed -> value.toString().compareTo("2026-11-24") >= 0;
            case FactTest.Compared compared -> {
                int left = rank(value, compared.scale());
                int right = rank(compared.bound(), compared.scale());
                yield compared.how() == Comparison.AT_LEAST && left >= right
                        || compared.how() == Comparison.AT_MOST && left <= right
                        || compared.how() == Comparison.BELOW && left < right;
            }
        };
    }

    private static int rank(FactValue value, List<String> scale) {
        return scale.isEmpty() ? Integer.parseInt(value.toString()) : scale.indexOf(value.toString());
    }
}
