package sharinghub.portal.referrals;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;

/** The pages of a referral that ask something, in the order of {@link ReferralPage}. */
final class Journey {

    private final List<Step> steps;

    Journey(Forums forums, InstantSource clock) {
        steps = List.of(
                new ChooseForum(forums),
                new SayWho(clock),
                new NameLinkedPeople(clock),
                new JudgeRisk(forums),
                new TellWhatHappened(forums));
    }

    /** The page at that address. */
    Optional<Step> step(String address) {
        return steps.stream()
                .filter(step -> step.page().address().equals(address))
                .findFirst();
    }

    /** The first page with something wrong or missing in what was typed. */
    Optional<Step> firstFaulty(DraftReferral draft) {
        return steps.stream()
                .filter(step -> {
                    Form answers = draft.answers();
                    step.check(answers);
                    return answers.faulty();
                })
                .findFirst();
    }
}
