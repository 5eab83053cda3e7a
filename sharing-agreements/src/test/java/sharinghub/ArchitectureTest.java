package sharinghub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house stands as DECISIONS.md says: who may lean on whom, and what may be used where. */
class ArchitectureTest {

    /** A package uses packages on lower floors only. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("reference", 0),
            Map.entry("agency", 0),
            Map.entry("text", 1),
            Map.entry("keys", 1),
            Map.entry("facts", 2),
            Map.entry("auditlog", 2),
            Map.entry("registers", 3),
            Map.entry("agreement", 4),
            Map.entry("decision", 5),
            Map.entry("casework", 5),
            Map.entry("forums", 5),
            Map.entry("document", 5),
            Map.entry("agreement.text", 5),
            Map.entry("agreement.translation", 6),
            Map.entry("effect", 6),
            Map.entry("exchange", 6),
            Map.entry("sealing", 6),
            Map.entry("command", 7));

    private static final Set<String> TECHNIQUES =
            Set.of("util", "utils", "common", "impl", "service", "dto", "model", "exception", "helper", "manager");

    /** Each rule by its sentence. */
    static final Map<String, ArchRule> RULES = Map.of(
            "a package leans on lower floors only",
            ArchRuleDefinition.classes().should(leanOnLowerFloorsOnly()),
            "no package is named for a technique",
            ArchRuleDefinition.classes().should(standInPackagesNamedForTheDomain()),
            "the library knows no server",
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "javax.ws..", "io.helidon.."),
            "only keys, document and sealing see Bouncy Castle",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("sharinghub.keys..", "sharinghub.document..", "sharinghub.sealing..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bouncycastle.."),
            "document opens nothing: it sees no recipient",
            noClasses()
                    .that()
                    .resideInAPackage("sharinghub.document..")
                    .should()
                    .dependOnClassesThat(recipientsOfBouncyCastle()),
            "time comes in from outside",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("sharinghub.command..")
                    .should()
                    .callMethodWhere(asksTheMachineForTheTime()));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        JavaClasses house = classesUnder(
                Path.of(System.getProperty("sharinghub.root", ".."), "sharing-agreements", "target", "classes"));
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    static JavaClasses classesUnder(Path folder) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                .importPath(folder);
    }

    private static ArchCondition<JavaClass> leanOnLowerFloorsOnly() {
        return new ArchCondition<>("lean on lower floors only") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (floor(from).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " stands on no floor"));
                    return;
                }
                for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = arrow.getTargetClass().getBaseComponentType();
                    boolean ours = to.getPackageName().startsWith("sharinghub.");
                    boolean elsewhere = !to.getPackageName().equals(from.getPackageName());
                    if (ours
                            && elsewhere
                            && floor(to).orElse(Integer.MAX_VALUE)
                                    >= floor(from).get()) {
                        events.add(SimpleConditionEvent.violated(from, arrow.getDescription()));
                    }
                }
            }
        };
    }

    private static Optional<Integer> floor(JavaClass one) {
        return Optional.ofNullable(FLOORS.get(one.getPackageName().replaceFirst("^sharinghub\\.", "")));
    }

    private static ArchCondition<JavaClass> standInPackagesNamedForTheDomain() {
        return new ArchCondition<>("stand in packages named for the domain") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                for (String name : one.getPackageName().split("\\.")) {
                    if (TECHNIQUES.contains(name)) {
                        events.add(SimpleConditionEvent.violated(one, one.getName() + " stands in " + name));
                    }
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> recipientsOfBouncyCastle() {
        return DescribedPredicate.describe(
                "are recipients of Bouncy Castle's",
                one -> one.getPackageName().startsWith("org.bouncycastle")
                        && one.getSimpleName().contains("Recipient"));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("ask the machine for the time", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            return owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system"))
                    || owner.equals("java.lang.System")
                            && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
        });
    }
}
