package sharinghub.portal.referrals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;

/** Turns what was typed into the texts of the sections; a part about which nothing was typed has none. */
final class ReferralText {

    private static final Words WORDS = Words.of("referrals/ReferralText");

    private ReferralText() {}

    /** The text of each part that has one, in their order. */
    static Map<Part, String> parts(Form answers) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        texts.put(Part.IDENTITY, identity(answers));
        texts.put(Part.INCIDENT, answers.typed("incident"));
        texts.put(Part.RISK, risk(answers));
        texts.put(Part.CONVICTIONS, answers.typed("convictions"));
        texts.put(Part.WHEREABOUTS, answers.typed("whereabouts"));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    /** First letters of the names of the person to be kept safe, such as `D.W.`: all that lists show. */
    static String initials(Form answers) {
        return Stream.of(answers.typed("victim-name").split("[\\s]+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.UK) + ".")
                .collect(Collectors.joining());
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
        lines.add(WORDS.say("safe-" + safety(answers)));
        lines.add(answers.typed("safe-contact"));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String safety(Form answers) {
        String safe = answers.typed("safe-to-call");
        return safe.equals("yes") || safe.equals("no") ? safe : "not-known";
    }

    private static String person(String part, String name, Form answers, String born) {
        return BirthDate.read(answers, born)
                .map(date -> WORDS.say(part + "-born", name, PlainTime.day(date)))
                .orElseGet(() -> WORDS.say(part, name));
    }

    /** Empty when nothing was said about the danger. */
    static String risk(Form answers) {
        List<String> lines = new ArrayList<>();
        String tool = answers.typed("risk-tool");
        String score = score(answers);
        if (!score.isEmpty()) {
            lines.add(WORDS.say("score", tool.isEmpty() ? WORDS.say("checklist") : tool, score));
        }
        if (!answers.typed("risk-band").isEmpty()) {
            lines.add(WORDS.say("band-" + answers.typed("risk-band")));
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
        lines.add(answers.typed("risk-notes"));
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
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
