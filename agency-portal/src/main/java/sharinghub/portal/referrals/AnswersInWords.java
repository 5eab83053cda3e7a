package sharinghub.portal.referrals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sharinghub.forums.ForumSettings;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.SummaryRow;
import sharinghub.portal.design.Words;

/** Says a draft back to the person who wrote it: the very texts that will be sealed, and where each can be changed. */
final class AnswersInWords {

    private static final Words WORDS = Words.of("referrals/CheckAnswers");

    private final DraftReferral draft;
    private final ForumSettings forum;

    AnswersInWords(DraftReferral draft, ForumSettings forum) {
        this.draft = draft;
        this.forum = forum;
    }

    List<CheckView.Answers> parts() {
        Form answers = draft.answers();
        String criterion = forum.words(answers.typed("criterion")).orElse("");
        Map<Part, String> texts = ReferralText.parts(answers, forum);
        return List.of(
                new CheckView.Answers(
                        WORDS.say("put-to"),
                        List.of(
                                row("forum", forum.name(), ReferralPage.FORUM),
                                row("criterion", criterion, ReferralPage.RISK),
                                row("reason", answers.typed("reason"), ReferralPage.WHO))),
                new CheckView.Answers(
                        WORDS.say("sealed"),
                        Stream.of(Part.values()).map(part -> row(part, texts)).toList()));
    }

    private SummaryRow row(Part part, Map<Part, String> texts) {
        ReferralPage page = switch (part) {
            case IDENTITY, CONTACT -> ReferralPage.WHO;
            case RISK -> ReferralPage.RISK;
            case INCIDENT, CONVICTIONS, WHEREABOUTS -> ReferralPage.WHAT_HAPPENED;
        };
        return row("part-" + part.name().toLowerCase(java.util.Locale.ROOT), texts.getOrDefault(part, ""), page);
    }

    private SummaryRow row(String key, String value, ReferralPage page) {
        return new SummaryRow(
                WORDS.say(key),
                value.isEmpty() ? WORDS.say("nothing") : value,
                Optional.of(new Link(WORDS.say("change"), Place.address(draft.draft(), page))));
    }
}
