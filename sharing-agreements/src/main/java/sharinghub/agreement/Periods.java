package sharinghub.agreement;

/** Periods of working days, as duties and obligations have them. */
final class Periods {

    private static final int LONGEST = 99;

    private Periods() {}

    static void check(int workingDays) {
        if (workingDays < 1 || workingDays > LONGEST) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " working days");
        }
    }

    static String said(int workingDays) {
        return workingDays + (workingDays == 1 ? " working day" : " working days");
    }
}
