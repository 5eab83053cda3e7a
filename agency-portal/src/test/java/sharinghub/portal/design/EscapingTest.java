package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is never markup (threat model T35): in a sentence, in an attribute, in a text area, in an address. */
class EscapingTest {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</textarea><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "\" onfocus=\"alert(1)\" autofocus=\"",
                "' onfocus='alert(1)' autofocus='",
                "\"><img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<!--<script>-->",
                "]]><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "javascript:alert(1)",
                "\u202e<script>\u202c",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
                "@template.design.layout(frame = frame)"
            })
    void what_was_typed_is_read_back_and_nothing_else(String typed) {
        Form form = Form.of(Map.of("field", List.of(typed)));
        form.refuse("field", typed);
        Document page = Jsoup.parse(shown("design/input", form)
                + shown("design/textarea", form)
                + templates.render("design/errorSummary", Map.of("form", form))
                + templates.render(
                        "design/summaryList", Map.of("rows", List.of(new SummaryRow(typed, typed, Optional.empty())))));

        assertThat(page.select("input").val()).isEqualTo(typed);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(typed);
        assertThat(page.expectFirst(".govuk-error-summary__list a").wholeText()).isEqualTo(typed);
        assertThat(page.expectFirst("dd").wholeText()).isEqualTo(typed);
        assertThat(page.select("script, img, svg, [onfocus], [autofocus], [onerror], [onload]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "//example.org", "/\\example.org", "javascript:alert(1)", "example", ""})
    void a_link_leads_to_an_address_of_our_own(String to) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Link("Elsewhere", to))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_template_turns_escaping_off() throws IOException {
        Pattern off = Pattern.compile("\\$unsafe|@raw|HtmlContent|onclick|style=");
        assertThat(off.matcher("$unsafe{view.html()}").find()).isTrue();
        try (Stream<Path> files = Files.walk(Path.of("src/main/templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(off.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private String shown(String template, Form form) {
        return templates.render(template, Map.of("form", form, "name", "field", "label", "Field", "limit", 4000));
    }
}
