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
        Map<Part, String> texts = ReferralText.parts(answers);
        return List.of(
                new CheckView.Answers(
                        WORDS.say("meeting"),
                        List.of(
                                row("forum", forum.name(), "forum"),
                                row("criterion", criterion, "risk"),
                                row("reason", answers.typed("reason"), "who"))),
                new CheckView.Answers(
                        WORDS.say("sealed"),
                        Stream.of(Part.values()).map(part -> row(part, texts)).toList()));
    }

    private SummaryRow row(Part part, Map<Part, String> texts) {
        String page = switch (part) {
            case IDENTITY -> "who";
            case RISK -> "risk";
            case INCIDENT, CONVICTIONS, WHEREABOUTS -> "what-happened";
        };
        return row("part-" + part.name().toLowerCase(java.util.Locale.ROOT), texts.getOrDefault(part, ""), page);
    }

    private SummaryRow row(String key, String value, String page) {
        return new SummaryRow(
                WORDS.say(key),
                value.isEmpty() ? WORDS.say("nothing") : value,
                Optional.of(new Link(WORDS.say("change"), Place.address(draft.draft(), page))));
    }
}
