package sharinghub.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Clause;
import sharinghub.agreement.FactTest;
import sharinghub.facts.FactName;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Registers;

/** What every fact that some texts name may be, and who is who in a case, which any text may turn on. */
final class Ranges {

    private static final List<FactName> ALWAYS = List.of(FactName.READER_ROLE, FactName.STAGE, FactName.SUBJECT_ROLE);

    private final SortedMap<FactName, Range> ranges = new TreeMap<>();
    private final LocalDate today;

    private Ranges(LocalDate today) {
        this.today = today;
    }

    /**
     * The ranges for some texts.
     *
     * @param registers those the texts were read with
     * @param today     from where days are counted
     */
    static Ranges of(Collection<Agreement> texts, Registers registers, LocalDate today) {
        Ranges all = new Ranges(today);
        List<Clause> clauses = texts.stream()
                .flatMap(text -> text.items().stream())
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .toList();
        Map<FactName, Set<FactTest>> tests = FactTests.of(clauses);
        ALWAYS.forEach(fact -> tests.putIfAbsent(fact, Set.of()));
        tests.forEach((fact, asked) -> all.ranges.put(fact, Range.of(listed(fact, registers), asked, today)));
        return all;
    }

    private static ListedFact listed(FactName fact, Registers registers) {
        return registers
                .facts()
                .find(fact.text())
                .orElseThrow(() -> new IllegalArgumentException("the register of facts does not list " + fact));
    }

    Range of(FactName fact) {
        return ranges.get(fact) instanceof Range range ? range : unknown(fact);
    }

    private static Range unknown(FactName fact) {
        throw new IllegalArgumentException("no clause names " + fact);
    }

    LocalDate today() {
        return today;
    }

    /** The place of a word among the steps of a fact; a word that the register does not list has none, which is -1. */
    int step(FactName fact, String word) {
        return of(fact).steps().stream()
                .map(step -> step.sample().toString())
                .toList()
                .indexOf(word);
    }

    /** The parts that a person may have in a case, in the order of the register. */
    List<String> roles() {
        return of(FactName.SUBJECT_ROLE).steps().stream()
                .map(step -> step.sample().toString())
                .toList();
    }

    /** The same times in few circumstances, and no word of the reader's role where each will do. */
    When few(When when) {
        List<FactName> order = new ArrayList<>(ALWAYS);
        ranges.keySet().stream().filter(fact -> !ALWAYS.contains(fact)).forEach(order::add);
        int roles = of(FactName.READER_ROLE).steps().size();
        return new When(when.merged(order).circumstances().stream()
                        .map(one -> one.known().containsKey(FactName.READER_ROLE)
                                        && one.known().get(FactName.READER_ROLE).size() == roles
                                ? one.without(FactName.READER_ROLE)
                                : one)
                        .toList())
                .merged(order);
    }

    /** The clauses by their numbers, for a sentence: `clauses 4.1, 4.2`. */
    static String numbers(Collection<? extends Clause> clauses) {
        return "clauses "
                + clauses.stream()
                        .map(clause -> clause.number().text())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
