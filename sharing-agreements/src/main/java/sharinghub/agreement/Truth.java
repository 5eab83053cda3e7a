package sharinghub.agreement;

/** Yes, no, or nobody knows (Kleene's strong logic of three values): the unknown spreads unless the rest settles it. */
public enum Truth {
    /** It is so. */
    TRUE,
    /** It is not so. */
    FALSE,
    /** A fact that matters is unknown. */
    UNKNOWN;

    /** The truth of something known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Both. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** At least one. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what is unknown stays so. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
