package sharinghub.agreement.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharinghub.agreement.Comparison;
import sharinghub.agreement.Condition;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Occasion;

/** Conditions of the language as constraints of ODRL 2.2. ODRL has no `not`, so it is carried down to each single test. */
final class Constraints {

    private Constraints() {}

    /** One constraint. */
    static Map<String, Object> one(String left, String operator, Object right) {
        Map<String, Object> constraint = new LinkedHashMap<>();
        constraint.put("leftOperand", left);
        constraint.put("operator", operator);
        constraint.put("rightOperand", right);
        return constraint;
    }

    /** A time at which a clause applies; nothing when it cannot be carried. */
    static Optional<List<Map<String, Object>>> of(Occasion occasion) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (!occasion.stages().isEmpty()) {
            all.add(one("hub:stage", "isAnyOf", words(occasion.stages())));
        }
        if (!occasion.readers().isEmpty()) {
            all.add(one("hub:readerRole", "isAnyOf", words(occasion.readers())));
        }
        if (occasion.condition().isEmpty()) {
            return Optional.of(all);
        }
        return of(occasion.condition().get(), true).map(constraint -> {
            all.add(constraint);
            return all;
        });
    }

    /** Several constraints as one. */
    static Map<String, Object> joined(String how, List<Map<String, Object>> parts) {
        return parts.size() == 1 ? parts.getFirst() : Map.of(how, Map.of("@list", parts));
    }

    private static Optional<Map<String, Object>> of(Condition condition, boolean wanted) {
        return switch (condition) {
            case Condition.Not(Condition part) -> of(part, !wanted);
            case Condition.All(List<Condition> parts) -> joined(wanted ? "and" : "or", parts, wanted);
            case Condition.Any(List<Condition> parts) -> joined(wanted ? "or" : "and", parts, wanted);
            case Condition.Stated stated -> stated(stated, wanted);
        };
    }

    private static Optional<Map<String, Object>> joined(String how, List<Condition> parts, boolean wanted) {
        List<Map<String, Object>> carried = new ArrayList<>();
        for (Condition part : parts) {
            Optional<Map<String, Object>> constraint = of(part, wanted);
            if (constraint.isEmpty()) {
                return Optional.empty();
            }
            carried.add(constraint.get());
        }
        return Optional.of(joined(how, carried));
    }

    private static Optional<Map<String, Object>> stated(Condition.Stated stated, boolean wanted) {
        String left = "hub:" + stated.fact();
        return switch (stated.test()) {
            case FactTest.Is is ->
                Optional.of(one(left, wanted ? "eq" : "neq", is.value().toString()));
            case FactTest.IsNot not ->
                Optional.of(one(left, wanted ? "neq" : "eq", not.value().toString()));
            case FactTest.Compared compared -> Optional.of(compared(left, compared, wanted));
            // a day that is held against today: an ODRL constraint has fixed right operands only
            default -> Optional.empty();
        };
    }

    /** ODRL knows no scale of words, so a place on one is written out as the words that meet it. */
    private static Map<String, Object> compared(String left, FactTest.Compared compared, boolean wanted) {
        String bound = compared.bound().toString();
        if (compared.scale().isEmpty()) {
            return one(left, operator(compared.how(), wanted), bound);
        }
        List<String> scale = compared.scale();
        List<String> meeting = scale.stream()
                .filter(word -> meets(compared.how(), scale.indexOf(word) - scale.indexOf(bound)) == wanted)
                .toList();
        return one(left, "isAnyOf", meeting);
    }

    private static boolean meets(Comparison how, int compared) {
        return switch (how) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case BELOW -> compared < 0;
        };
    }

    private static String operator(Comparison how, boolean wanted) {
        return switch (how) {
            case AT_LEAST -> wanted ? "gteq" : "lt";
            case AT_MOST -> wanted ? "lteq" : "gt";
            case BELOW -> wanted ? "lt" : "gteq";
        };
    }

    private static List<String> words(List<?> things) {
        return things.stream().map(Object::toString).toList();
    }
}
