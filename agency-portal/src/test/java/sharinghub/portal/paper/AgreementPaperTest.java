package sharinghub.portal.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.text.AgreementLines;

/** Every agreement of the borough on paper: complete, plain to a screen reader, and true to what is signed. */
class AgreementPaperTest {

    private static final AgreementPaper PAPER = new AgreementPaper();

    @BeforeAll
    static void load() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> agreements() {
        try (Stream<Path> files = Files.list(AgreementFixture.CONFIG.resolve("agreements"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".agreement"))
                    .map(name -> name.substring(0, name.length() - ".agreement".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_pdf_keeps_every_rule_of_pdf_ua_1(String name) throws Exception {
        byte[] pdf = pdf(name);
        Files.createDirectories(Path.of("target", "paper"));
        Files.write(Path.of("target", "paper", name + ".pdf"), pdf);

        assertThat(broken(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_hash_and_the_mark_stand_on_every_page(String name) throws IOException {
        Agreement agreement = AgreementFixture.configured(name);
        try (PDDocument pdf = Loader.loadPDF(pdf(name))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).replaceAll("\\s", ""))
                        .as("page " + page)
                        .contains(agreement.hash().toString(), "Rehearsaltext,notlegaladvice");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void every_font_is_in_the_file_and_nothing_in_it_acts_or_leads_elsewhere(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(name))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                }
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames() == null
                            || pdf.getDocumentCatalog().getNames().getJavaScript() == null)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_nine_headings_of_the_code_stand_in_their_order(String name) {
        Document html = html(name);

        List<String> headings = html.select("h2").eachText();
        assertThat(headings).hasSizeGreaterThan(9);
        for (CodeHeading heading : CodeHeading.values()) {
            assertThat(headings.get(heading.ordinal())).startsWith(heading.ordinal() + 1 + ". ");
        }
        assertThat(html.select("#assessment, #notice, #signatures, #wording")).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void every_line_that_is_signed_is_printed(String name) {
        Agreement agreement = AgreementFixture.configured(name);
        AgreementLines lines = AgreementLines.of(agreement);
        String printed = html(name).text();

        assertThat(lines.heading()).allSatisfy(line -> assertThat(printed).contains(line));
        agreement
                .items()
                .forEach(item ->
                        lines.of(item).forEach(line -> assertThat(printed).contains(line.replaceFirst("^\\| ?", ""))));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void no_heading_of_a_template_is_left_open(String name) {
        assertThat(html(name).text()).doesNotContain("Settle it before anybody signs");
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_html_asks_for_nothing_and_runs_nothing(String name) {
        Document html = html(name);

        assertThat(html.select("script, link, img, iframe, object, [src], [onclick]"))
                .isEmpty();
        assertThat(html.select("[href]").stream().map(link -> link.attr("href")))
                .allMatch(to -> to.startsWith("#"));
        assertThat(html.select("style").html()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void every_table_says_what_its_rows_and_columns_are(String name) {
        for (Element table : html(name).select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        }
    }

    /** Without this the rules would hold because nothing was looked at. */
    @ParameterizedTest
    @MethodSource("agreements")
    void a_pdf_without_its_title_is_found_broken(String name) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf(name))) {
            pdf.getDocumentCatalog().setMetadata(null);
            java.io.ByteArrayOutputStream bent = new java.io.ByteArrayOutputStream();
            pdf.save(bent);

            assertThat(broken(bent.toByteArray())).isNotEmpty();
        }
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = new ArrayList<>();
            result.getTestAssertions()
                    .forEach(
                            assertion -> broken.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage()));
            assertThat(result.isCompliant()).isEqualTo(broken.isEmpty());
            return broken;
        }
    }

    private static byte[] pdf(String name) {
        return PAPER.print(AgreementFixture.configured(name), AgreementFixture.registers(), "pdf");
    }

    private static Document html(String name) {
        return Jsoup.parse(new String(
                PAPER.print(AgreementFixture.configured(name), AgreementFixture.registers(), "html"), UTF_8));
    }
}
