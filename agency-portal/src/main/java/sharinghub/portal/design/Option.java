package sharinghub.portal.design;

/**
 * One answer of a set of radio buttons, tick boxes or a drop-down list.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint  a sentence below the label; empty for none
 */
public record Option(String value, String label, String hint) {

    /** An answer that needs no hint. */
    public Option(String value, String label) {
        this(value, label, "");
    }
}
