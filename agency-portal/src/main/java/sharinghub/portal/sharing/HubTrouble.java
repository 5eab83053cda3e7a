package sharinghub.portal.sharing;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;

/** A no of the hub, as people are told of it: what it means, and what to do next (screen S06). */
public final class HubTrouble {

    private static final Words WORDS = Words.of("problems/HubTrouble");

    private HubTrouble() {}

    /**
     * What the page about it shows.
     *
     * @param heading   in a few words
     * @param sentences what it means, and what to do
     */
    public record Shown(String heading, List<String> sentences) {}

    /**
     * A whole page about it.
     *
     * @throws NotFoundException outside a case: the page is then the one for an address that does not exist
     */
    public static Page page(HubAnswer.No<?> no) {
        if (no instanceof HubAnswer.NothingThere<?>) {
            throw new NotFoundException();
        }
        return Page.of("problems/HubTrouble", new Shown(WORDS.say("heading-" + key(no)), sentences(no)))
                .withStatus(status(no));
    }

    /** What it means and what to do, in sentences. */
    public static List<String> sentences(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?>(var why) ->
                why.reasons().stream()
                        .map(reason -> sentence(reason.sentence()))
                        .toList();
            case HubAnswer.NotTaken<?>(var problem) ->
                List.of(WORDS.say("means-not-taken"), sentence(problem.detail()));
            case HubAnswer.NothingThere<?> nothing -> List.of(WORDS.say("means-not-found"));
            case HubAnswer.Doubtful<?> doubtful -> List.of(WORDS.say("means-doubtful"), WORDS.say("next-doubtful"));
            case HubAnswer.Silence<?>(var why) ->
                List.of(sentence(why), WORDS.say("means-no-answer"), WORDS.say("next-no-answer"));
        };
    }

    /** The HTTP status of a page about it. */
    public static int status(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?> refused -> 403;
            case HubAnswer.NothingThere<?> nothing -> 404;
            case HubAnswer.NotTaken<?> notTaken -> 409;
            case HubAnswer.Doubtful<?> doubtful -> 502;
            case HubAnswer.Silence<?> silent -> 503;
        };
    }

    private static String key(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Refused<?> refused -> "refused";
            case HubAnswer.NothingThere<?> nothing -> "not-found";
            case HubAnswer.NotTaken<?> notTaken -> "not-taken";
            case HubAnswer.Doubtful<?> doubtful -> "doubtful";
            case HubAnswer.Silence<?> silent -> "no-answer";
        };
    }

    /** Makes a sentence of what a library says without capital and full stop. */
    public static String sentence(String said) {
        String text = said.strip();
        if (text.isEmpty()) {
            return text;
        }
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
