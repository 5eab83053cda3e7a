package sharinghub.portal.sharing;

import jakarta.ws.rs.NotFoundException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.regex.Pattern;
import sharinghub.exchange.Problem;
import sharinghub.portal.design.Link;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;

/** A no of the hub, as people are told of it: what it means, and what to do next. */
public final class HubTrouble {

    private static final Logger LOG = System.getLogger(HubTrouble.class.getName());
    private static final Words WORDS = Words.of("problems/HubTrouble");

    /** A kind that may be shown to be quoted. */
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,60}");

    private HubTrouble() {}

    /**
     * What the page about it shows.
     *
     * @param heading   in a few words
     * @param sentences what it means, and what to do
     * @param next      where to go from here
     */
    public record Shown(String heading, List<String> sentences, Link next) {}

    /**
     * A whole page about it.
     *
     * @throws NotFoundException outside a case: the page is then the one for an address that does not exist
     */
    public static Page page(HubAnswer.No<?> no) {
        if (no instanceof HubAnswer.NothingThere<?>) {
            throw new NotFoundException();
        }
        return Page.of("problems/HubTrouble", new Shown(WORDS.say("heading-" + key(no)), sentences(no), next(no)))
                .withStatus(status(no));
    }

    private static Link next(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.SignInEnded<?> ended -> new Link(WORDS.say("sign-in"), "/");
            case HubAnswer.Contradicted<?> alarm -> new Link(WORDS.say("log-alarm"), "/log-alarm");
            default -> new Link(WORDS.say("home"), "/home");
        };
    }

    /** What it means and what to do, in sentences. What does not hold is said to this portal's own log as well. */
    public static List<String> sentences(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?>(var why) ->
                why.reasons().stream()
                        .map(reason -> sentence(reason.sentence()))
                        .toList();
            case HubAnswer.NotTaken<?>(var problem) -> List.of(WORDS.say("means-not-taken"), because(problem));
            case HubAnswer.NothingThere<?> nothing -> List.of(WORDS.say("means-not-found"));
            case HubAnswer.Doubtful<?>(String finding) -> {
                LOG.log(Level.WARNING, "an answer of the hub does not hold: {0}", finding);
                yield List.of(WORDS.say("means-doubtful"), WORDS.say("next-doubtful"));
            }
            case HubAnswer.Contradicted<?> alarm ->
                List.of(WORDS.say("means-contradicted"), WORDS.say("next-contradicted"));
            case HubAnswer.Silence<?>(var why) ->
                List.of(WORDS.say("silent-" + key(why)), WORDS.say("means-no-answer"), WORDS.say("next-no-answer"));
            case HubAnswer.SignInEnded<?> ended ->
                List.of(WORDS.say("means-sign-in-ended"), WORDS.say("next-sign-in-ended"));
        };
    }

    /** What a problem of that kind means to people; for a kind that is not for people, what to quote. */
    private static String because(Problem problem) {
        String kind = problem.kind();
        return WORDS.has("problem-" + kind)
                ? WORDS.say("problem-" + kind)
                : WORDS.say("problem-other", KIND.matcher(kind).matches() ? kind : problem.status());
    }

    /** The HTTP status of a page about it. */
    public static int status(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?> refused -> 403;
            case HubAnswer.NothingThere<?> nothing -> 404;
            case HubAnswer.NotTaken<?> notTaken -> 409;
            case HubAnswer.Doubtful<?> doubtful -> 502;
            case HubAnswer.Contradicted<?> alarm -> 502;
            case HubAnswer.Silence<?> silent -> 503;
            case HubAnswer.SignInEnded<?> ended -> 403;
        };
    }

    private static String key(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?> refused -> "refused";
            case HubAnswer.NothingThere<?> nothing -> "not-found";
            case HubAnswer.NotTaken<?> notTaken -> "not-taken";
            case HubAnswer.Doubtful<?> doubtful -> "doubtful";
            case HubAnswer.Contradicted<?> alarm -> "contradicted";
            case HubAnswer.Silence<?> silent -> "no-answer";
            case HubAnswer.SignInEnded<?> ended -> "sign-in-ended";
        };
    }

    private static String key(HubAnswer.Silent why) {
        return switch (why) {
            case HUB -> "hub";
            case NOT_UNDERSTOOD -> "not-understood";
            case SIGN_IN -> "sign-in";
            case PORTAL -> "portal";
        };
    }

    /** Makes a sentence of what a library says without capital and full stop. */
    public static String sentence(String said) {
        String text = said.strip();
        if (text.isEmpty()) {
            return text;
        }
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
    }
}
