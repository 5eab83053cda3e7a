package sharinghub.portal.design;

import java.util.Optional;

/**
 * What a page class answers: one template and what it shows. The frame around it is the roof's business.
 *
 * @param template folder and name below `src/main/templates`, such as `welcome/Welcome`; also whose words are spoken
 * @param view     what the template takes as its parameter `view`; nothing where it takes none
 * @param status   the HTTP status: 200, or 4xx and 5xx for a page that explains why not
 * @param faulty   whether the page shows a form again because something in it is wrong: the title then begins `Error:`
 */
public record Page(String template, Optional<Object> view, int status, boolean faulty) {

    /** A page that shows what it was asked for. */
    public static Page of(String template, Object view) {
        return new Page(template, Optional.of(view), 200, false);
    }

    /** A page whose template needs to be told nothing. */
    public static Page of(String template) {
        return new Page(template, Optional.empty(), 200, false);
    }

    /** The same page, with the status of a refusal or a fault. */
    public Page withStatus(int other) {
        return new Page(template, view, other, faulty);
    }

    /** A form shown again with what was typed and what is wrong: status 422, and a title that begins `Error:`. */
    public Page askingAgain() {
        return new Page(template, view, 422, true);
    }
}
