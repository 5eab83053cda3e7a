package sharinghub.portal.referrals;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;

/** Who is to be kept safe, how to reach them safely, and why this is done now. */
final class SayWho implements Step {

    /** What may be answered to whether it is safe to call. */
    static final Set<String> SAFE = Set.of("yes", "no", "not-known");

    static final int LONGEST_NAME = 100;
    static final int LONGEST_CONTACT = 500;

    private final InstantSource clock;

    SayWho(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public ReferralPage page() {
        return ReferralPage.WHO;
    }

    @Override
    public String template() {
        return "referrals/SayWho";
    }

    @Override
    public List<String> asks() {
        return List.of("victim-", "safe-", "reason");
    }

    @Override
    public void check(Form form) {
        Words words = Words.of(template());
        String name = form.typed("victim-name");
        if (name.isEmpty()) {
            form.refuse("victim-name", words.say("enter-name"));
        } else if (name.length() > LONGEST_NAME || name.contains("\n")) {
            form.refuse("victim-name", words.say("name-too-long", LONGEST_NAME));
        }
        BirthDate.check(
                form,
                "victim-born",
                LocalDate.ofInstant(clock.instant(), PlainTime.LONDON),
                words.say("real-birth-date"));
        if (!SAFE.contains(form.typed("safe-to-call"))) {
            form.refuse("safe-to-call", words.say("choose-safe"));
        }
        String contact = form.typed("safe-contact");
        if (form.chosen("safe-to-call", "yes") && contact.isEmpty()) {
            form.refuse("safe-contact", words.say("enter-contact"));
        } else if (contact.length() > LONGEST_CONTACT) {
            form.refuse("safe-contact", words.say("contact-too-long", LONGEST_CONTACT));
        }
        GivenReason.check(form, "reason", words.say("enter-reason"));
    }
}
