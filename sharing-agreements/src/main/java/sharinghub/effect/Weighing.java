package sharinghub.effect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sharinghub.agreement.Clause;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Forbid;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Truth;
import sharinghub.decision.ClausesAlone;
import sharinghub.decision.Prospect;
import sharinghub.facts.FactName;
import sharinghub.facts.Facts;

/** Asks the engine about one place under every combination of the facts that its clauses name, unknown ones included. */
final class Weighing {

    private static final Set<FactName> OF_THE_PLACE =
            Set.of(FactName.READER_ROLE, FactName.SUBJECT_ROLE, FactName.STAGE);

    private final Ranges ranges;
    private final Instant at;
    private final Map<Clause, Set<FactName>> factsOf = new IdentityHashMap<>();
    private int questions;

    /**
     * @param ranges what facts may be
     * @param at     a moment of the day from which the ranges count
     */
    Weighing(Ranges ranges, Instant at) {
        this.ranges = ranges;
        this.at = at;
    }

    /** Steps of one fact that no test of a place can tell apart. */
    private record Choice(FactName fact, List<List<Integer>> alike) {}

    /**
     * What each text gives in one place.
     *
     * @param touching the clauses of all of them that may count there; the facts they name are tried for each text
     * @param texts    which texts
     */
    List<Rights> weigh(Place place, Collection<? extends Clause> touching, List<ClausesAlone> texts)
            throws TooIntricate {
        List<Choice> choices = choices(touching);
        List<Rights> rights = new ArrayList<>();
        for (ClausesAlone text : texts) {
            Map<Mode, When> when = new EnumMap<>(Mode.class);
            When times = When.NEVER;
            for (Mode mode : List.of(Mode.values()).reversed()) {
                boolean given = touching.stream()
                        .anyMatch(clause -> clause instanceof Permit permit
                                && permit.scope().mode() == mode);
                times = given ? when(text, place, mode, choices) : times;
                when.put(mode, times);
            }
            rights.add(new Rights(when));
        }
        return rights;
    }

    private List<Choice> choices(Collection<? extends Clause> touching) throws TooIntricate {
        Map<FactName, Set<FactTest>> tests = FactTests.of(touching);
        long facts = tests.keySet().stream()
                .filter(fact -> !OF_THE_PLACE.contains(fact))
                .count();
        if (facts > TooIntricate.MOST_FACTS) {
            throw new TooIntricate(Ranges.numbers(touching) + " name " + facts
                    + " facts that count together; their effect can be told for " + TooIntricate.MOST_FACTS
                    + " at most");
        }
        List<Choice> choices = new ArrayList<>();
        for (FactName first : List.of(FactName.READER_ROLE, FactName.SUBJECT_ROLE, FactName.STAGE)) {
            Set<FactTest> asked = tests.remove(first);
            if (asked != null) {
                choices.add(choice(first, asked));
            }
        }
        tests.forEach((fact, asked) -> choices.add(choice(fact, asked)));
        return choices;
    }

    private Choice choice(FactName fact, Set<FactTest> tests) {
        Map<List<Truth>, List<Integer>> alike = new LinkedHashMap<>();
        List<Range.Step> steps = ranges.of(fact).steps();
        for (int i = 0; i < steps.size(); i++) {
            Range.Step step = steps.get(i);
            List<Truth> answers = tests.stream()
                    .map(test -> test.of(step.sample(), ranges.today()))
                    .toList();
            alike.computeIfAbsent(answers, any -> new ArrayList<>()).add(i);
        }
        return new Choice(fact, List.copyOf(alike.values()));
    }

    private When when(ClausesAlone text, Place place, Mode mode, List<Choice> choices) throws TooIntricate {
        Search search = new Search(text, place, mode, choices);
        boolean roleCounts = !choices.isEmpty() && choices.getFirst().fact().equals(FactName.READER_ROLE);
        if (roleCounts) {
            search.eachWay(choices.getFirst(), Facts.none(), Circumstance.ALWAYS, Set.of(FactName.READER_ROLE));
        } else {
            search.ask(Facts.none(), Circumstance.ALWAYS, Set.of());
        }
        return new When(search.found);
    }

    /** Looks for the least that must be known for one text, in one place, for so much. */
    private final class Search {

        private final ClausesAlone text;
        private final Place place;
        private final Mode mode;
        private final List<Choice> choices;
        private final List<Circumstance> found = new ArrayList<>();

        Search(ClausesAlone text, Place place, Mode mode, List<Choice> choices) {
            this.text = text;
            this.place = place;
            this.mode = mode;
            this.choices = choices;
        }

        /**
         * Adds what suffices. A fact is first left unknown and only then known, so that what needs less is found before what
         * needs more; and a yes or a no stays what it is whatever else becomes known.
         *
         * @param settled facts that are known by now, or shall stay unknown
         */
        void ask(Facts facts, Circumstance so, Set<FactName> settled) throws TooIntricate {
            if (++questions > TooIntricate.MOST_QUESTIONS) {
                throw new TooIntricate("the clauses of " + text.agreement().version()
                        + " depend on one another in too many ways; their effect cannot be told");
            }
            Prospect asked = place.asked(mode, facts, at);
            switch (text.allow(asked)) {
                case TRUE -> {
                    if (found.stream().noneMatch(so::within)) {
                        found.add(so);
                    }
                }
                case FALSE -> {}
                case UNKNOWN -> {
                    Optional<Choice> next = next(text.undecided(asked), settled);
                    if (next.isPresent()) {
                        Set<FactName> more = new HashSet<>(settled);
                        more.add(next.get().fact());
                        ask(facts, so, more);
                        eachWay(next.get(), facts, so, more);
                    }
                }
            }
        }

        void eachWay(Choice choice, Facts facts, Circumstance so, Set<FactName> settled) throws TooIntricate {
            for (List<Integer> alike : choice.alike()) {
                Range.Step step = ranges.of(choice.fact()).steps().get(alike.getFirst());
                ask(facts.with(choice.fact(), step.sample()), so.with(choice.fact(), alike), settled);
            }
        }

        /** A fact that could still help; nothing when a forbid can no longer be got out of the way, nor a permit be met. */
        private Optional<Choice> next(List<Clause> undecided, Set<FactName> settled) {
            Optional<Choice> next = Optional.empty();
            for (Clause clause : undecided) {
                Set<FactName> open = new HashSet<>(factsOf.computeIfAbsent(
                        clause, one -> FactTests.of(List.of(one)).keySet()));
                open.removeAll(settled);
                if (open.isEmpty() && clause instanceof Forbid) {
                    return Optional.empty();
                }
                if (next.isEmpty()) {
                    next = choices.stream()
                            .filter(choice -> open.contains(choice.fact()))
                            .findFirst();
                }
            }
            return next;
        }
    }

    /** How often the engine was asked. */
    int questions() {
        return questions;
    }
}
