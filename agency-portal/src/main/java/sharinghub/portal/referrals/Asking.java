package sharinghub.portal.referrals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Option;
import sharinghub.portal.design.Words;

/**
 * What a question page of the referral shows.
 *
 * @param place   which page of the journey it is, and what stands before it
 * @param form    what was typed, and what is wrong with it
 * @param forums  those that may be chosen
 * @param settled the settings of the one that was chosen
 */
public record Asking(Place place, Form form, Forums forums, Optional<ForumSettings> settled) implements OnTheWay {

    private static final Words RISK = Words.of("referrals/JudgeRisk");

    /** One child of the page about linked people: its number, and the first words of its fields' names. */
    public record Child(int number, String field) {}

    /** The forums, each with what it is for. */
    public List<Option> forumOptions() {
        return forums.list().stream()
                .map(forum -> new Option(forum.forum().text(), forum.name(), forum.hears()))
                .toList();
    }

    /** What people call the chosen forum. */
    public String forumName() {
        return settled.map(ForumSettings::name).orElse("");
    }

    /** Why the chosen forum hears cases. */
    public List<Option> criteria() {
        return settled.stream()
                .flatMap(forum -> forum.criteria().stream())
                .map(criterion -> new Option(criterion.name(), criterion.said()))
                .toList();
    }

    /** The checklists people may have used. */
    public List<Option> tools() {
        return Stream.concat(
                        Stream.of(new Option("", RISK.say("no-tool"))),
                        settled.stream()
                                .flatMap(forum -> forum.tools().stream())
                                .map(tool -> new Option(tool, tool)))
                .toList();
    }

    /** Whether the chosen forum goes by the checklist of 24 questions, and so asks for score, level and judgement. */
    public boolean asksChecklist() {
        return settled.filter(JudgeRisk::asksChecklist).isPresent();
    }

    /** The names of the questions' fields. */
    public List<String> questions() {
        return JudgeRisk.questions();
    }

    /** Whether any question is answered, so that they should be in sight. */
    public boolean questionsAnswered() {
        return JudgeRisk.answered(form) > 0;
    }

    /** What may be answered. */
    public List<Option> answers() {
        return Stream.of("", "yes", "no", "not-known")
                .map(answer -> new Option(answer, RISK.say("answer-" + (answer.isEmpty() ? "empty" : answer))))
                .toList();
    }

    /** The risk levels, beginning with none. */
    public List<Option> bands() {
        return Stream.concat(
                        JudgeRisk.BANDS.stream().map(band -> new Option(band, RISK.say("band-" + band))),
                        Stream.of(new Option("", RISK.say("band-empty"))))
                .toList();
    }

    /** The children's fields to show: those filled in, and an empty one. */
    public List<Child> children() {
        List<String> fields = NameLinkedPeople.children(form);
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new Child(i + 1, fields.get(i)))
                .toList();
    }

    /** Whether there is room for another child. */
    public boolean moreChildren() {
        return NameLinkedPeople.children(form).size() < NameLinkedPeople.MOST_CHILDREN;
    }
}
