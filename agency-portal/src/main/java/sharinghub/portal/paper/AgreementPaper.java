package sharinghub.portal.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import sharinghub.agreement.Agreement;
import sharinghub.command.AgreementPress;
import sharinghub.portal.design.Templates;
import sharinghub.portal.design.Words;
import sharinghub.registers.Registers;

/** Prints agreements: one HTML document, and a tagged PDF of the same. Found by the `hub` command, and used by the portal. */
public final class AgreementPaper implements AgreementPress {

    private static final String TEMPLATE = "paper/PrintedAgreement";
    private static final String FONT = "DejaVu Sans Condensed";

    private static final byte[] REGULAR = font("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD = font("DejaVuSansCondensed-Bold.ttf");

    private final Templates templates = new Templates();

    @Override
    public Set<String> forms() {
        return Set.of("html", "pdf");
    }

    @Override
    public byte[] print(Agreement agreement, Registers registers, String form) {
        return form.equals("pdf")
                ? pdf(agreement, registers)
                : html(agreement, registers).getBytes(UTF_8);
    }

    /** A whole document that asks for nothing else: no style, font or script stands anywhere but in it. */
    public String html(Agreement agreement, Registers registers) {
        return rendered(agreement, registers, false);
    }

    /** The same as a PDF that says of each of its parts what it is (PDF/UA-1), with its fonts. */
    public byte[] pdf(Agreement agreement, Registers registers) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FONT, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FONT, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        // nothing is fetched, whatever address a text might hold
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Sharing Hub");
        builder.withHtmlContent(rendered(agreement, registers, true), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("our own template can be printed", e);
        }
        return out.toByteArray();
    }

    private String rendered(Agreement agreement, Registers registers, boolean pdf) {
        return templates.render(
                TEMPLATE,
                Map.of("words", Words.of(TEMPLATE), "view", AgreementReading.of(agreement, registers), "pdf", pdf));
    }

    private static byte[] font(String name) {
        try (InputStream in = AgreementPaper.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the font `" + name + "`");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("our own font `" + name + "` can be read", e);
        }
    }
}
