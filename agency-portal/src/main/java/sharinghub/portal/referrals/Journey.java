package sharinghub.portal.referrals;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;

/** The question pages of a referral, in their order. */
final class Journey {

    private final List<Step> steps;

    Journey(Forums forums, InstantSource clock) {
        steps = List.of(
                new ChooseForum(forums),
                new SayWho(clock),
                new NameLinkedPeople(clock),
                new JudgeRisk(forums),
                new TellWhatHappened());
    }

    /** The page of that name. */
    Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** Where a referral begins. */
    Step first() {
        return steps.getFirst();
    }

    /** Its place, from 1. */
    int number(Step step) {
        return steps.indexOf(step) + 1;
    }

    /** The name of the page before; empty before the first. */
    String before(Step step) {
        return number(step) == 1 ? "" : steps.get(number(step) - 2).name();
    }

    /** The name of the page after; after the last the readers are shown. */
    String after(Step step) {
        return number(step) == steps.size()
                ? SeeReaders.NAME
                : steps.get(number(step)).name();
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
