package sharinghub.portal.referrals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.forums.ForumSettings;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;

/** Turns what was typed into the texts of the sections; a part about which nothing was typed has none. */
final class ReferralText {

    private static final Words WORDS = Words.of("referrals/ReferralText");

    private ReferralText() {}

    /**
     * The text of each part that has one, in their order.
     *
     * @param forum what it does not ask is left out, though it was typed while another forum was selected
     */
    static Map<Part, String> parts(Form answers, ForumSettings forum) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        texts.put(Part.IDENTITY, identity(answers));
        texts.put(Part.CONTACT, contact(answers));
        texts.put(Part.INCIDENT, answers.typed("incident"));
        texts.put(Part.RISK, risk(answers, forum));
        texts.put(Part.CONVICTIONS, answers.typed("convictions"));
        texts.put(Part.WHEREABOUTS, answers.typed("whereabouts"));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    private static String identity(Form answers) {
        List<String> lines = new ArrayList<>();
        lines.add(person("victim", answers.typed("victim-name"), answers, "victim-born"));
        if (!answers.typed("feared-name").isEmpty()) {
            String feared = person("feared", answers.typed("feared-name"), answers, "feared-born");
            String relationship = answers.typed("feared-relationship");
            lines.add(relationship.isEmpty() ? feared : WORDS.say("with-relationship", feared, relationship));
        }
        for (String child : NameLinkedPeople.children(answers)) {
            if (!answers.typed(child + "-name").isEmpty()) {
                lines.add(person("child", answers.typed(child + "-name"), answers, child + "-born"));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Whether it is safe to call, and how to reach them; empty before anything was said about it. */
    private static String contact(Form answers) {
        String safe = answers.typed("safe-to-call");
        return Stream.of(SayWho.SAFE.contains(safe) ? WORDS.say("safe-" + safe) : "", answers.typed("safe-contact"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String person(String part, String name, Form answers, String born) {
        return BirthDate.read(answers, born)
                .map(date -> WORDS.say(part + "-born", name, PlainTime.day(date)))
                .orElseGet(() -> WORDS.say(part, name));
    }

    /** Empty when nothing was said about the danger. */
    static String risk(Form answers, ForumSettings forum) {
        List<String> lines = new ArrayList<>();
        String typed = answers.typed("risk-tool");
        String tool = forum.tools().contains(typed) ? typed : "";
        String score = JudgeRisk.asksChecklist(forum) ? score(answers) : "";
        if (!score.isEmpty()) {
            lines.add(WORDS.say("score", tool.isEmpty() ? WORDS.say("checklist") : tool, score));
        } else if (!tool.isEmpty()) {
            lines.add(WORDS.say("tool", tool));
        }
        if (JudgeRisk.asksChecklist(forum)) {
            checklist(answers, lines);
        }
        lines.add(answers.typed("risk-notes"));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static void checklist(Form answers, List<String> lines) {
        String band = answers.typed("risk-band");
        if (JudgeRisk.BANDS.contains(band)) {
            lines.add(WORDS.say("band-" + band));
        }
        Words questions = Words.of("referrals/JudgeRisk");
        for (String question : JudgeRisk.questions()) {
            String answer = answers.typed(question);
            if (answer.equals("yes") || answer.equals("not-known")) {
                lines.add(WORDS.say("answer-" + answer, questions.say(question)));
            }
        }
        if (!answers.typed("judgement-why").isEmpty()) {
            lines.add(WORDS.say("judgement", answers.typed("judgement-why")));
        }
    }

    /** What was typed counts; else the answers, when there are any. */
    private static String score(Form answers) {
        String typed = answers.typed("risk-score");
        if (!typed.isEmpty() || JudgeRisk.answered(answers) == 0) {
            return typed;
        }
        return Long.toString(JudgeRisk.yes(answers));
    }
}
