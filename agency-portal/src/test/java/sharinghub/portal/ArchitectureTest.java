package sharinghub.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sharinghub.portal.signin.Rule;

/** The floors of the portal, and what may not be done on them. Each rule is also run over classes that break it. */
class ArchitectureTest {

    /** What leans on what: a package uses packages on lower floors only, never one on its own. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("keyring", 0),
            Map.entry("store", 0),
            Map.entry("evidence", 1),
            Map.entry("signin", 1),
            Map.entry("hub", 2),
            Map.entry("design", 2),
            Map.entry("sharing", 3),
            Map.entry("paper", 3),
            Map.entry("witness", 3),
            Map.entry("welcome", 4),
            Map.entry("casesummaries", 4),
            Map.entry("referrals", 4),
            Map.entry("agendas", 4),
            Map.entry("accesslog", 4),
            Map.entry("agreements", 4),
            Map.entry("logalarm", 4),
            Map.entry("partners", 4),
            Map.entry("receipts", 4),
            Map.entry("", 5),
            Map.entry("rehearsal", 6));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sharinghub.portal");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("sharinghub.brokenportal");

    static Map<String, ArchRule> rules(String root) {
        return Map.of(
                "packages lean on lower floors only", classes().should(leanDownwards(root)),
                "no package is named for a technique",
                        noClasses()
                                .should()
                                .resideInAnyPackage(Stream.of(
                                                "util",
                                                "common",
                                                "impl",
                                                "service",
                                                "dto",
                                                "model",
                                                "exception",
                                                "config")
                                        .map(name -> root + ".." + name + "..")
                                        .toArray(String[]::new)),
                "packages form no cycle",
                        slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                "now() is asked at the roof only",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(root, root + ".rehearsal..")
                                .should()
                                .callMethod(java.time.Instant.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis"),
                "no cipher is chosen outside the store and the library",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(root + ".store..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javax.crypto..", "org.bouncycastle.."),
                "nothing turns escaping off",
                        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("gg.jte.html.HtmlContent"),
                "every page method has exactly one rule",
                        methods()
                                .that()
                                .areAnnotatedWith(GET.class)
                                .or()
                                .areAnnotatedWith(POST.class)
                                .should(haveOneRule()));
    }

    /** Without this a rule would hold because nothing was looked at. */
    @Test
    void our_own_classes_are_looked_at() {
        assertThat(OURS).hasSizeGreaterThan(150);
        FLOORS.keySet().stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> assertThat(OURS)
                        .as(part)
                        .anyMatch(type -> part(type, "sharinghub.portal").equals(part)));
    }

    @TestFactory
    Stream<DynamicTest> ours_keep_every_rule() {
        return rules("sharinghub.portal").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> a_copy_that_breaks_it_fails_every_rule() {
        return rules("sharinghub.brokenportal").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(BROKEN).hasViolation())
                                .isTrue()));
    }

    @Test
    void every_package_stands_on_a_floor() {
        Set<String> packages =
                OURS.stream().map(type -> part(type, "sharinghub.portal")).collect(Collectors.toSet());

        assertThat(FLOORS.keySet()).containsAll(packages);
    }

    private static ArchCondition<JavaClass> leanDownwards(String root) {
        return new ArchCondition<>("lean on lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(leaning -> resideInAPackage(root + "..").test(leaning.getTargetClass()))
                        .filter(leaning -> !part(leaning.getTargetClass(), root).equals(part(type, root)))
                        .filter(leaning -> floor(leaning.getTargetClass(), root) >= floor(type, root))
                        .forEach(leaning ->
                                events.add(SimpleConditionEvent.violated(leaning, leaning.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveOneRule() {
        return new ArchCondition<>("have exactly one rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (Rule.on(method.reflect()).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no rule"));
                }
            }
        };
    }

    private static int floor(JavaClass type, String root) {
        return FLOORS.getOrDefault(part(type, root), -1);
    }

    /** The package below the root, its first part only: `sharinghub.portal.design.assets` is `design`. */
    private static String part(JavaClass type, String root) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
