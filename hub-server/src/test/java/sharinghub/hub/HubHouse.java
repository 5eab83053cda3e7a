package sharinghub.hub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;

/** The rules of the house, one named value each. {@link ArchitectureTest} shows that they hold and that they can fail. */
final class HubHouse {

    private static final String ROOF = "sharinghub.hub";

    /** A package uses packages of lower floors only, never one of its own floor. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("identity", 0),
            Map.entry("patience", 0),
            Map.entry("auditlog", 1),
            Map.entry("desk", 2),
            Map.entry("directory", 2),
            Map.entry("shares", 2),
            Map.entry("facts", 2),
            Map.entry("agreements", 3),
            Map.entry("auditors", 3),
            Map.entry("witnesses", 3),
            Map.entry("intake", 4),
            Map.entry("referrals", 5),
            Map.entry("release", 6),
            Map.entry("meetings", 7));

    private static final int ROOF_S_FLOOR = 8;

    private static final Set<String> READS_THE_CLOCK =
            Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds");

    static final ArchRule FLOORS_HOLD =
            classes().that().resideInAPackage("sharinghub.hub..").should(useLowerFloorsOnly());

    static final ArchRule NO_CYCLE =
            slices().matching("sharinghub.hub.(*)..").as("packages").should().beFreeOfCycles();

    static final ArchRule OPENS_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sharinghub.sealing..", "sharinghub.command..")
            .because("the hub cannot open anything (mechanisms 3)");

    static final ArchRule NO_CIPHERS =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.bouncycastle..");

    static final ArchRule ENTITIES_STAY_INSIDE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule TIME_COMES_FROM_ABOVE =
            noClasses().that().resideOutsideOfPackage(ROOF).should().callCodeUnitWhere(readingTheClock());

    static final ArchRule CHANCE_COMES_FROM_ABOVE =
            noClasses().that().resideOutsideOfPackage(ROOF).should().callConstructor(SecureRandom.class);

    static final ArchRule NAMED_FOR_THE_DOMAIN = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util", "..common", "..impl", "..service", "..dto", "..model", "..exception", "..helper")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Impl|Dto|Util|Utils)");

    private HubHouse() {}

    private static ArchCondition<JavaClass> useLowerFloorsOnly() {
        return new ArchCondition<>("use packages of lower floors only") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                for (Dependency each : one.getDirectDependenciesFromSelf()) {
                    String other = each.getTargetClass().getPackageName();
                    if ((other + ".").startsWith(ROOF + ".")
                            && !other.equals(one.getPackageName())
                            && floor(other) >= floor(one.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(one, each.getDescription()));
                    }
                }
            }
        };
    }

    private static int floor(String packageName) {
        if (packageName.equals(ROOF)) {
            return ROOF_S_FLOOR;
        }
        String room = packageName.substring(ROOF.length() + 1).split("\\.", 2)[0];
        Integer floor = FLOORS.get(room);
        if (floor == null) {
            throw new AssertionError("the package " + packageName + " has no floor yet: give it one in HubHouse");
        }
        return floor;
    }

    private static DescribedPredicate<JavaCall<?>> readingTheClock() {
        return DescribedPredicate.describe("the clock is read", call -> {
            CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            return READS_THE_CLOCK.contains(target.getName())
                    && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
        });
    }
}
