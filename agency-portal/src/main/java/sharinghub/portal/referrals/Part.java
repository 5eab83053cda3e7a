package sharinghub.portal.referrals;

import sharinghub.agreement.DataCategory;
import sharinghub.agreement.SubjectRole;
import sharinghub.forums.ForumSettings;

/** The parts of a referral, each sealed as a section of its own. */
enum Part {
    /** Who they are. */
    IDENTITY(1, "victim"),
    /** How to reach the person safely; whoever may know who they are needs it, and nobody else does. */
    CONTACT(1, "victim"),
    /** What happened. */
    INCIDENT(1, "victim"),
    /** What might happen, as somebody judged it. */
    RISK(1, "victim"),
    /** What a court has found before. */
    CONVICTIONS(2, "perpetrator"),
    /** Where the person is; never mixed into another part. */
    WHEREABOUTS(1, "victim");

    private final int subject;
    private final SubjectRole about;

    Part(int subject, String about) {
        this.subject = subject;
        this.about = new SubjectRole(about);
    }

    /** The person's number within the case: 1 is the one to be kept safe, 2 the one to be feared. */
    int subject() {
        return subject;
    }

    /** Which part that person has in the case. */
    SubjectRole about() {
        return about;
    }

    /** What kind of data it holds in a referral to that forum. */
    DataCategory category(ForumSettings forum) {
        return switch (this) {
            case IDENTITY -> DataCategory.IDENTITY;
            case CONTACT -> new DataCategory("contact");
            case INCIDENT -> forum.incident();
            case RISK -> forum.risk();
            case CONVICTIONS -> new DataCategory("offending.convictions");
            case WHEREABOUTS -> DataCategory.WHEREABOUTS;
        };
    }
}
