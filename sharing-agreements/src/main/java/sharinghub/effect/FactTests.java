package sharinghub.effect;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sharinghub.agreement.Clause;
import sharinghub.agreement.Condition;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Scope;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;

/** What some clauses ask of facts: for each fact all its tests. */
final class FactTests {

    private final Map<FactName, Set<FactTest>> tests = new TreeMap<>();

    private FactTests() {}

    /** All tests of these clauses, in words or by their lines of roles, stages and urgency. */
    static Map<FactName, Set<FactTest>> of(Collection<? extends Clause> clauses) {
        FactTests found = new FactTests();
        for (Clause clause : clauses) {
            found.add(clause.scope());
            if (clause instanceof Permit permit && permit.urgent().isPresent()) {
                found.add(FactName.URGENT, new FactTest.Is(FactValue.YES));
            }
        }
        return found.tests;
    }

    private void add(Scope scope) {
        words(FactName.SUBJECT_ROLE, scope.about());
        for (Occasion occasion : scope.occasions()) {
            words(FactName.STAGE, occasion.stages());
            words(FactName.READER_ROLE, occasion.readers());
            occasion.condition().ifPresent(this::add);
        }
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Stated(FactName fact, FactTest test, String words) -> add(fact, test);
            case Condition.Not(Condition part) -> add(part);
            case Condition.All(List<Condition> parts) -> parts.forEach(this::add);
            case Condition.Any(List<Condition> parts) -> parts.forEach(this::add);
        }
    }

    private void words(FactName fact, List<?> words) {
        words.forEach(word -> add(fact, new FactTest.Is(FactValue.word(word.toString()))));
    }

    private void add(FactName fact, FactTest test) {
        tests.computeIfAbsent(fact, any -> new LinkedHashSet<>()).add(test);
    }
}
