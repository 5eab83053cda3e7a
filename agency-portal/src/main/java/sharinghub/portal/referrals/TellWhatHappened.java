package sharinghub.portal.referrals;

import java.util.List;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Words;

/** What happened, what a court found before, and, apart from all else, where the person is. */
final class TellWhatHappened implements Step {

    /** The longest text of one part, in characters. */
    static final int LONGEST = 20_000;

    private final Forums forums;

    TellWhatHappened(Forums forums) {
        this.forums = forums;
    }

    @Override
    public ReferralPage page() {
        return ReferralPage.WHAT_HAPPENED;
    }

    @Override
    public String template() {
        return "referrals/TellWhatHappened";
    }

    @Override
    public List<String> asks() {
        return List.of("incident", "convictions", "whereabouts");
    }

    @Override
    public void check(Form form) {
        Words words = Words.of(template());
        for (String field : asks()) {
            if (form.typed(field).length() > LONGEST) {
                form.refuse(field, words.say("too-long", LONGEST));
            }
        }
        boolean nothing = asks().stream().allMatch(field -> form.typed(field).isEmpty());
        boolean noRisk = forums.find(form.typed("forum"))
                .map(forum -> ReferralText.risk(form, forum))
                .filter(risk -> !risk.isEmpty())
                .isEmpty();
        if (nothing && noRisk) {
            form.refuse("incident", words.say("enter-something"));
        }
    }
}
