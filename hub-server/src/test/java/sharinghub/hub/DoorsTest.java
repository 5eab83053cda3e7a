package sharinghub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.LongBody;

/** Every door of the hub stands in {@code docs/http.md} with who may use it, and every door that stands there exists (T13). */
class DoorsTest {

    private static final java.nio.file.Path PAGE =
            java.nio.file.Path.of(System.getProperty("sharinghub.root"), "hub-server", "docs", "http.md");

    /**
     * One door.
     *
     * @param line as it stands in the page: method, address, who may, longest body
     * @param rule who may use it, if it says so
     */
    private record Door(String line, Optional<Allowed> rule) {}

    @Test
    void every_door_says_who_may_use_it() {
        assertThat(doors().toList())
                .isNotEmpty()
                .allSatisfy(door -> assertThat(door.rule()).as(door.line()).isPresent());
    }

    @Test
    void the_page_lists_exactly_the_doors_there_are() throws Exception {
        List<String> listed = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| (GET|POST|PUT) \\|.*"))
                .toList();
        assertThat(listed)
                .as("copy a missing line into the table of " + PAGE)
                .containsExactlyInAnyOrderElementsOf(doors().map(Door::line).toList());
    }

    private static Stream<Door> doors() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("sharinghub.hub")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(DoorsTest::door);
    }

    private static Stream<Door> door(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> {
                    Optional<Allowed> rule = Optional.ofNullable(method.getAnnotation(Allowed.class));
                    return new Door(
                            "| " + verb.value() + " | `" + address(method) + "` | "
                                    + rule.map(DoorsTest::who).orElse("nobody") + " | " + longest(method) + " |",
                            rule);
                });
    }

    private static String address(Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole = method.getDeclaringClass().getAnnotation(Path.class).value() + "/"
                + (below == null ? "" : below.value());
        return ("/" + whole).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String who(Allowed rule) {
        return rule.portalAlone()
                ? "every role; a portal alone"
                : Arrays.stream(rule.value()).map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String longest(Method method) {
        LongBody longer = method.getAnnotation(LongBody.class);
        return Long.toString((longer == null ? BodyLimit.USUAL : longer.value()) / 1024) + " KiB";
    }
}
