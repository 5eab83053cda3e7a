package sharinghub.portal.design;

import java.util.Locale;

/** The colours of a tag. The word in it carries the meaning; the colour only repeats it. */
public enum TagColour {
    /** Done, allowed, ready. */
    GREEN,
    /** Waiting, in hand. */
    BLUE,
    /** Nothing to do; ended. */
    GREY,
    /** Needs someone soon. */
    ORANGE,
    /** Refused, late, cannot go on. */
    RED;

    /** The class govuk-frontend knows it by. */
    public String modifier() {
        return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
    }
}
