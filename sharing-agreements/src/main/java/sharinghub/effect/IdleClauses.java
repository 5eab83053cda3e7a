package sharinghub.effect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Group;
import sharinghub.agreement.Item;
import sharinghub.agreement.Member;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.reference.ClauseNumber;
import sharinghub.registers.Registers;

/** Clauses that give or take away nothing: because they never can, or because others already do. */
final class IdleClauses {

    private static final Group ANY_PARTY = new Group(List.of(new Member.AnyParty()), List.of());

    /** Gives everybody everything, so that what a forbid takes away shows. */
    private static final Permit EVERYTHING = new Permit(
            new ClauseNumber("1"),
            "Everything",
            new Scope(ANY_PARTY, Mode.CONTENT, List.of(), List.of(), ANY_PARTY, List.of(), List.of()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());

    private final Agreement text;
    private final Collection<Agreement> above;
    private final Registers registers;

    private IdleClauses(Agreement text, Collection<Agreement> above, Registers registers) {
        this.text = text;
        this.above = above;
        this.registers = registers;
    }

    static List<Finding> find(Agreement text, Collection<Agreement> above, Registers registers) throws TooIntricate {
        IdleClauses idle = new IdleClauses(text, above, registers);
        List<Finding> findings = new ArrayList<>(idle.permits());
        findings.addAll(idle.forbids());
        return findings;
    }

    private Agreement with(List<? extends Item> items) {
        return new Agreement(
                text.hash(), text.heading(), text.parties(), text.startsWhen(), text.purposes(), List.copyOf(items));
    }

    /** What each of some texts gives at every place; an agency's own data aside. */
    private List<List<Rights>> everywhere(List<Agreement> texts, Collection<Agreement> under) throws TooIntricate {
        List<List<Rights>> found = new ArrayList<>();
        if (texts.isEmpty()) {
            return found;
        }
        Survey survey = Survey.of(texts, under, registers);
        for (Place place : survey.space().places()) {
            if (!place.author().equals(place.reader().agency())) {
                found.add(survey.at(place));
            }
        }
        return found;
    }

    /** Each permit alone, under all forbids. */
    private List<Finding> permits() throws TooIntricate {
        List<Permit> permits = text.permits();
        List<List<Rights>> alone = everywhere(
                permits.stream()
                        .map(permit -> with(Stream.concat(Stream.of(permit), text.forbids().stream())
                                .toList()))
                        .toList(),
                above);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < permits.size(); i++) {
            int one = i;
            List<Integer> others = IntStream.range(0, permits.size())
                    .filter(other -> other != one)
                    .boxed()
                    .toList();
            String clause = "clause " + permits.get(one).number();
            if (alone.stream().allMatch(place -> place.get(one).isNothing())) {
                findings.add(new Finding(Finding.Kind.NEVER_APPLIES, clause + " can never give anybody anything"));
            } else if (alone.stream().allMatch(place -> isCovered(place, one, others))) {
                findings.add(new Finding(
                        Finding.Kind.COVERED,
                        clause + " gives nothing that is not given by "
                                + others.stream()
                                        .filter(other ->
                                                alone.stream().allMatch(place -> isCovered(place, one, List.of(other))))
                                        .findFirst()
                                        .map(other ->
                                                "clause " + permits.get(other).number())
                                        .orElse("others")));
            }
        }
        return findings;
    }

    /** Each time of one is a time of some other, for each mode. */
    private static boolean isCovered(List<Rights> place, int one, List<Integer> others) {
        return Stream.of(Mode.values()).allMatch(mode -> {
            When elsewhere = new When(others.stream()
                    .flatMap(other -> place.get(other).of(mode).circumstances().stream())
                    .toList());
            return place.get(one).of(mode).within(elsewhere);
        });
    }

    /** Each forbid alone, and all without it, where everything else is given. */
    private List<Finding> forbids() throws TooIntricate {
        List<Forbid> forbids = text.forbids();
        List<Agreement> texts = new ArrayList<>();
        texts.add(with(List.of(EVERYTHING)));
        texts.add(world(forbids));
        for (Forbid forbid : forbids) {
            texts.add(world(List.of(forbid)));
            texts.add(world(forbids.stream().filter(other -> other != forbid).toList()));
        }
        List<List<Rights>> worlds = forbids.isEmpty() ? List.of() : everywhere(texts, List.of());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < forbids.size(); i++) {
            int alone = 2 + 2 * i;
            int without = alone + 1;
            String clause = "clause " + forbids.get(i).number();
            if (worlds.stream().allMatch(place -> place.get(alone).equals(place.getFirst()))) {
                findings.add(
                        new Finding(Finding.Kind.NEVER_APPLIES, clause + " can never keep anything from any party"));
            } else if (worlds.stream().allMatch(place -> place.get(without).equals(place.get(1)))) {
                findings.add(new Finding(Finding.Kind.COVERED, clause + " forbids nothing that others do not"));
            }
        }
        return findings;
    }

    private Agreement world(List<? extends Clause> forbids) {
        return with(Stream.concat(Stream.of(EVERYTHING), forbids.stream()).toList());
    }
}
