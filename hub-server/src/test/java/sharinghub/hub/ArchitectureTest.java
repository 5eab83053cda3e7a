package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses HUB = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_stands(ArchRule rule) {
        rule.check(HUB);
    }

    static Stream<ArchRule> rules() {
        return breaches().map(breach -> (ArchRule) breach.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void and_a_broken_copy_falls(ArchRule rule, String where, String source, @TempDir Path broken) throws Exception {
        Path file = Files.writeString(broken.resolve(where), source);
        Path classes = Files.createDirectory(broken.resolve("classes"));
        // The rooms that open a section are not on the hub's class path, so the breach brings a door to them.
        Path opener =
                Files.writeString(broken.resolve("Opener.java"), "package sharinghub.sealing; public class Opener {}");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString(),
                        opener.toString());
        assertThat(compiled).isZero();
        JavaClasses house = new ClassFileImporter().importPaths(List.of(Path.of("target", "classes"), classes));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(house));
    }

    /** Each rule with a source file that breaks it. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(
                        HubHouse.FLOORS_HOLD,
                        "Upward.java",
                        "package sharinghub.hub.identity; class Upward { sharinghub.hub.auditlog.Ledger ledger; }"),
                Arguments.of(
                        HubHouse.FLOORS_HOLD,
                        "Beside.java",
                        "package sharinghub.hub.shares; class Beside { sharinghub.hub.directory.AgencyDirectory rows; }"),
                Arguments.of(
                        HubHouse.FLOORS_HOLD,
                        "Homeless.java",
                        "package sharinghub.hub.attic; class Homeless { sharinghub.hub.auditlog.Ledger ledger; }"),
                Arguments.of(
                        HubHouse.NO_CYCLE,
                        "Round.java",
                        "package sharinghub.hub.identity; public class Round { sharinghub.hub.directory.AgencyDirectory rows; }"),
                Arguments.of(
                        HubHouse.OPENS_NOTHING,
                        "Opens.java",
                        "package sharinghub.hub.release; class Opens { sharinghub.sealing.Opener opener; }"),
                Arguments.of(
                        HubHouse.NO_CIPHERS,
                        "Ciphers.java",
                        "package sharinghub.hub.shares; class Ciphers { org.bouncycastle.crypto.BlockCipher cipher; }"),
                Arguments.of(
                        HubHouse.ENTITIES_STAY_INSIDE,
                        "HeldOpenly.java",
                        "package sharinghub.hub.intake; @jakarta.persistence.Entity public class HeldOpenly {}"),
                Arguments.of(
                        HubHouse.TIME_COMES_FROM_ABOVE,
                        "Hasty.java",
                        "package sharinghub.hub.intake; class Hasty { Object time = java.time.Instant.now(); }"),
                Arguments.of(
                        HubHouse.TIME_COMES_FROM_ABOVE,
                        "HastyToo.java",
                        "package sharinghub.hub.intake; class HastyToo { long time = System.currentTimeMillis(); }"),
                Arguments.of(
                        HubHouse.CHANCE_COMES_FROM_ABOVE,
                        "Dice.java",
                        "package sharinghub.hub.intake; class Dice { Object dice = new java.security.SecureRandom(); }"),
                Arguments.of(
                        HubHouse.NAMED_FOR_THE_DOMAIN,
                        "Things.java",
                        "package sharinghub.hub.intake.util; class Things {}"),
                Arguments.of(
                        HubHouse.NAMED_FOR_THE_DOMAIN,
                        "DeedManager.java",
                        "package sharinghub.hub.intake; class DeedManager {}"));
    }
}
