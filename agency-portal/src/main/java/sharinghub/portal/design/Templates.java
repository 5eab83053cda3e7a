package sharinghub.portal.design;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Turns pages into HTML. The templates were compiled with the build; none is read or compiled while running. */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The whole page as HTML, every value escaped for the place it stands in. */
    public String render(Page page, Frame frame) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("words", Words.of(page.template()));
        page.view().ifPresent(view -> parameters.put("view", view));
        return render(page.template(), parameters);
    }

    /** One template with the parameters it names. */
    public String render(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput(16 * 1024);
        engine.render(template + ".jte", parameters, html);
        return html.toString();
    }
}
