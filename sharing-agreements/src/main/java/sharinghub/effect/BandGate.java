package sharinghub.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.agreement.Condition;
import sharinghub.agreement.FactTest;
import sharinghub.agreement.Occasion;
import sharinghub.agreement.Permit;
import sharinghub.facts.FactName;
import sharinghub.registers.FactKind;
import sharinghub.registers.Registers;

/** A band of risk that decides alone. Tools miss people; so whoever knows the case must be able to say that it is grave. */
final class BandGate {

    private static final FactName JUDGEMENT = new FactName("professional-judgement");

    private BandGate() {}

    /** The words of a band that decides alone in that permit; nothing where judgement may stand in for each. */
    static Optional<String> of(Permit permit, Registers registers) {
        return permit.scope().occasions().stream()
                .map(Occasion::condition)
                .flatMap(Optional::stream)
                .flatMap(condition -> alone(condition, registers))
                .findFirst();
    }

    private static Stream<String> alone(Condition condition, Registers registers) {
        return switch (condition) {
            case Condition.Stated(FactName fact, FactTest test, String words) ->
                isBand(fact, registers) ? Stream.of(words) : Stream.empty();
            case Condition.Not(Condition part) -> alone(part, registers);
            case Condition.All(List<Condition> parts) -> parts.stream().flatMap(part -> alone(part, registers));
            case Condition.Any(List<Condition> parts) ->
                parts.stream().anyMatch(BandGate::isJudgement)
                        ? Stream.empty()
                        : parts.stream().flatMap(part -> alone(part, registers));
        };
    }

    private static boolean isJudgement(Condition condition) {
        return condition instanceof Condition.Stated stated && stated.fact().equals(JUDGEMENT);
    }

    /** The register of facts calls bands so, and says that their words rise. */
    private static boolean isBand(FactName fact, Registers registers) {
        return fact.text().endsWith("-band")
                && registers
                        .facts()
                        .find(fact.text())
                        .filter(listed -> listed.kind() instanceof FactKind.OneOf oneOf && oneOf.rising())
                        .isPresent();
    }
}
