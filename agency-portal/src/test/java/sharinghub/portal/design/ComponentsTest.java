package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every component's examples, against the pages last approved. To approve a change after looking at it: run with
 * {@code -Dapprove}, read the difference in git, commit.
 */
class ComponentsTest {

    private static final Path TEMPLATES = Path.of("src/main/templates/design");
    private static final Path APPROVED = Path.of("src/test/resources/approved/design");

    /** Parts of other components, seen in theirs. */
    private static final Set<String> SEEN_ELSEWHERE =
            Set.of("layout", "errorMessage", "cell", "rowHeader", "Catalogue");

    private final Templates templates = new Templates();

    static Set<String> examples() throws IOException {
        return names(TEMPLATES.resolve("examples"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void looks_as_it_did_when_last_approved(String name) throws IOException {
        String shown = normal(templates.render("design/examples/" + name, Map.of("frame", frame())));
        Path approved = APPROVED.resolve(name + ".html");
        if (System.getProperty("approve") != null) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, shown);
        }

        assertThat(shown).isEqualTo(Files.readString(approved));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void names_every_field_and_points_at_what_is_there(String name) throws IOException {
        Document page = Jsoup.parse(templates.render("design/examples/" + name, Map.of("frame", frame())));

        for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
        for (Element described : page.select("[aria-describedby]")) {
            for (String id : described.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as("#" + id).isNotNull();
            }
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], style, script, [onclick]")).isEmpty();
    }

    @Test
    void each_component_has_an_example_and_each_example_a_component() throws IOException {
        Set<String> components = new TreeSet<>(names(TEMPLATES));
        components.removeAll(SEEN_ELSEWHERE);

        assertThat(examples()).isEqualTo(components);
    }

    @Test
    void every_example_stands_in_the_catalogue() throws IOException {
        String catalogue = Files.readString(TEMPLATES.resolve("Catalogue.jte"));

        assertThat(examples()).allSatisfy(name -> assertThat(catalogue).contains("examples." + name + "("));
    }

    /** Parsed and written again, so that only what a browser would see differently counts. */
    private static String normal(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().indentAmount(1);
        return page.body().html() + "\n";
    }

    private static Frame frame() {
        return new Frame(
                "Brockmere Community Safety Partnership",
                true,
                new Assets("#1d3f5e"),
                List.of(),
                "/example",
                Optional.empty(),
                "the form's token",
                Optional.empty(),
                false,
                false);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.substring(0, name.length() - ".jte".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
