package sharinghub.agreement;

/**
 * Marks a permit that serves emergencies only: its purposes are kept for break-glass, and each opening by it is looked at
 * afterwards.
 *
 * @param reviewers   who looks at it
 * @param workingDays by when, counted from the opening; 1 to 99
 */
public record BreakGlass(Group reviewers, int workingDays) {

    /** Refuses a period out of range. */
    public BreakGlass {
        Periods.check(workingDays);
    }

    /** As an agreement says it. */
    @Override
    public String toString() {
        return "reviewed by " + reviewers + " within " + Periods.said(workingDays);
    }
}
