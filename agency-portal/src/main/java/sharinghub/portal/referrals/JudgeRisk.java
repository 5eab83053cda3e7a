package sharinghub.portal.referrals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import sharinghub.agreement.DataCategory;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Words;

/**
 * How great the danger is. Tool, score, band and professional judgement are asked apart and never worked out from one
 * another: a low score with judgement is a good referral. Questions start as not answered, and may stay so.
 */
final class JudgeRisk implements Step {

    /** How many questions the checklist has. */
    static final int QUESTIONS = 24;

    /** The bands that may be stated; the empty one says that nobody judged. */
    static final List<String> BANDS = List.of("standard", "medium", "high");

    static final int LONGEST = 2_000;

    private static final DataCategory DASH = new DataCategory("risk.dash");

    private final Forums forums;

    JudgeRisk(Forums forums) {
        this.forums = forums;
    }

    @Override
    public ReferralPage page() {
        return ReferralPage.RISK;
    }

    @Override
    public String template() {
        return "referrals/JudgeRisk";
    }

    @Override
    public List<String> asks() {
        return List.of("criterion", "risk-", "question-", "judgement");
    }

    @Override
    public void check(Form form) {
        Words words = Words.of(template());
        boolean known = forums.find(form.typed("forum"))
                .filter(forum -> forum.accepts(form.typed("criterion")))
                .isPresent();
        if (!known) {
            form.refuse("criterion", words.say("choose-criterion"));
        }
        if (forums.find(form.typed("forum")).filter(JudgeRisk::asksChecklist).isPresent()) {
            checkChecklist(form, words);
        }
        if (form.typed("risk-notes").length() > LONGEST) {
            form.refuse("risk-notes", words.say("too-long", LONGEST));
        }
    }

    private static void checkChecklist(Form form, Words words) {
        String score = form.typed("risk-score");
        if (!score.isEmpty() && !(score.matches("[0-9]{1,2}") && Integer.parseInt(score) <= QUESTIONS)) {
            form.refuse("risk-score", words.say("real-score", QUESTIONS));
        }
        String band = form.typed("risk-band");
        if (!band.isEmpty() && !BANDS.contains(band)) {
            form.refuse("risk-band", words.say("choose-band"));
        }
        checkJudgement(form, words);
    }

    private static void checkJudgement(Form form, Words words) {
        String why = form.typed("judgement-why");
        boolean needed = form.chosen("judgement", "yes") || form.chosen("criterion", "professional-judgement");
        if (needed && why.isEmpty()) {
            form.refuse("judgement-why", words.say("enter-judgement"));
        } else if (why.length() > LONGEST) {
            form.refuse("judgement-why", words.say("too-long", LONGEST));
        }
    }

    /** Whether that forum goes by the checklist of 24 questions; another one asks for a tool and for words. */
    static boolean asksChecklist(ForumSettings forum) {
        return DASH.covers(forum.risk());
    }

    /** The names of the questions' fields, in their order. */
    static List<String> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> "question-" + number)
                .toList();
    }

    /** How many questions were answered with yes. */
    static long yes(Form form) {
        return questions().stream()
                .filter(question -> form.chosen(question, "yes"))
                .count();
    }

    /** How many questions were answered at all. */
    static long answered(Form form) {
        Set<String> answers = Set.of("yes", "no", "not-known");
        return questions().stream()
                .filter(question -> answers.contains(form.typed(question)))
                .count();
    }

    /** Whether somebody judged the danger great, whatever the score says. */
    static boolean judged(Form form) {
        return form.chosen("judgement", "yes") || form.chosen("criterion", "professional-judgement");
    }
}
