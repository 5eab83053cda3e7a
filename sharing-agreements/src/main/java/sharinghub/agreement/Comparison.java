package sharinghub.agreement;

/** How a condition sets a value against a bound. */
public enum Comparison {
    /** The bound or more. */
    AT_LEAST("is at least"),
    /** The bound or less. */
    AT_MOST("is at most"),
    /** Less than the bound. */
    BELOW("is below");

    private final String said;

    Comparison(String said) {
        this.said = said;
    }

    /** As an agreement says it. */
    public String said() {
        return said;
    }

    /** Whether a value that compares to the bound like that (negative, 0, positive) meets it. */
    boolean meets(int compared) {
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case BELOW -> compared < 0;
        };
    }
}
