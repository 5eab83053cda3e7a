package sharinghub.portal.referrals;

import java.util.List;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Words;

/** Which forum is to hear the case. */
final class ChooseForum implements Step {

    private final Forums forums;

    ChooseForum(Forums forums) {
        this.forums = forums;
    }

    @Override
    public ReferralPage page() {
        return ReferralPage.FORUM;
    }

    @Override
    public String template() {
        return "referrals/ChooseForum";
    }

    @Override
    public List<String> asks() {
        return List.of("forum");
    }

    @Override
    public void check(Form form) {
        if (forums.find(form.typed("forum")).isEmpty()) {
            form.refuse("forum", Words.of(template()).say("choose"));
        }
    }
}
