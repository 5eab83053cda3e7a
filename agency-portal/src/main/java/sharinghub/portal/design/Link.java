package sharinghub.portal.design;

/**
 * A place to go, in words.
 *
 * @param text what is read; never "here"
 * @param to   an address of our own, beginning with `/`, or a place on the same page, `#` and its name
 */
public record Link(String text, String to) {

    /** Refuses an address that could lead out of the portal. */
    public Link {
        boolean ours = to.startsWith("/") && !to.startsWith("//") && !to.startsWith("/\\");
        if (!ours && !to.matches("#[a-z-]+")) {
            throw new IllegalArgumentException("a link leads to an address of our own, not to `" + to + "`");
        }
    }
}
