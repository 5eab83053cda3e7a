package sharinghub.portal.design;

import sharinghub.sealing.Detail;

/** Why a person does something, as they typed it: required wherever it is asked for, and sealed to auditors. */
public final class GivenReason {

    /** The longest, in characters as people count them; what {@link Detail} has room for. */
    public static final int LONGEST = Detail.LONGEST_REASON;

    private GivenReason() {}

    /**
     * Says what is wrong with it; nothing when all is well.
     *
     * @param missing what is said when nothing was typed: "Enter a reason for looking"
     */
    public static void check(Form form, String field, String missing) {
        String reason = form.typed(field);
        if (reason.isEmpty()) {
            form.refuse(field, missing);
        } else if (reason.codePointCount(0, reason.length()) > LONGEST) {
            form.refuse(field, Words.of("design/reason").say("too-long", LONGEST));
        }
    }
}
