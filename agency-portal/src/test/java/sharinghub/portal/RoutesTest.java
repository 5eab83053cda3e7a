package sharinghub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sharinghub.portal.design.Form;
import sharinghub.portal.signin.Rule;
import sharinghub.portal.signin.Session;
import sharinghub.portal.signin.SignedIn;

/**
 * Every address and whom it opens to, against the list last approved: a new page, or a rule made wider, fails the build
 * until somebody has read the line (threat model T13). To approve: run with {@code -Dapprove}, read the difference, commit.
 */
class RoutesTest {

    private static final Set<Class<?>> BY_CONTEXT = Set.of(SignedIn.class, Session.class, Form.class);
    private static final java.nio.file.Path APPROVED = java.nio.file.Path.of("src/test/resources/approved/routes.list");

    @Test
    void every_address_opens_to_those_it_was_approved_for() throws IOException {
        SortedSet<String> routes = new TreeSet<>();
        for (JavaClass page : pages()) {
            for (Method method : page.reflect().getDeclaredMethods()) {
                verb(method)
                        .ifPresent(verb -> routes.add(verb + " " + address(page.reflect(), method) + " "
                                + Rule.on(method).map(RoutesTest::whom).orElse("NOBODY: no rule")));
            }
        }
        if (System.getProperty("approve") != null) {
            Files.write(APPROVED, routes);
        }

        assertThat(List.copyOf(routes)).isEqualTo(Files.readAllLines(APPROVED));
    }

    @Test
    void the_person_and_the_form_come_by_context() {
        for (JavaClass page : pages()) {
            for (Method method : page.reflect().getDeclaredMethods()) {
                for (Parameter parameter : method.getParameters()) {
                    if (verb(method).isPresent() && BY_CONTEXT.contains(parameter.getType())) {
                        assertThat(parameter.isAnnotationPresent(Context.class))
                                .as(page.getSimpleName() + "." + method.getName() + " takes " + parameter)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<JavaClass> pages() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("sharinghub.portal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
    }

    private static Optional<String> verb(Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            return Optional.of("GET");
        }
        return method.isAnnotationPresent(POST.class) ? Optional.of("POST") : Optional.empty();
    }

    private static String address(Class<?> page, Method method) {
        String below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        return ("/" + page.getAnnotation(Path.class).value() + "/" + below)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static String whom(Rule rule) {
        return switch (rule) {
            case Rule.Anybody() -> "anybody";
            case Rule.AnybodySignedIn() -> "signed-in";
            case Rule.OneOf(var roles) ->
                roles.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
        };
    }
}
