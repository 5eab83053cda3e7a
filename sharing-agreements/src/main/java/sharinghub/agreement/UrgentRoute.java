package sharinghub.agreement;

/**
 * Share first, paper after: an urgent request does not wait for the times of its clause, and whoever receives by it owes the
 * paper.
 *
 * @param workingDays how long the paper may take, counted from the release; 1 to 99
 */
public record UrgentRoute(int workingDays) {

    /** Refuses a period out of range. */
    public UrgentRoute {
        Periods.check(workingDays);
    }

    /** As an agreement says it. */
    @Override
    public String toString() {
        return "first share, then paper within " + Periods.said(workingDays);
    }
}
