package sharinghub.portal.design;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sharinghub.portal.signin.SignedIn;

/**
 * What stands around every page. Made by the roof for each request.
 *
 * @param partnership   whose portal this is, such as "Brockmere Community Safety Partnership"
 * @param demonstration whether the bar at the top says that everything here is invented
 * @param assets        where styles and scripts stand
 * @param navigation    every entry there is; only those open to the person are shown
 * @param path          the address of this page, beginning with `/`
 * @param who           the person signed in, if anybody is
 * @param formToken     what proves that a form was ours; empty where nobody is signed in
 * @param endsAt        when the person will be signed out unless they open another page
 * @param faulty        whether a form is shown again because something in it is wrong
 * @param logAlarm      whether the hub has contradicted itself, which every page says
 */
public record Frame(
        String partnership,
        boolean demonstration,
        Assets assets,
        List<Destination> navigation,
        String path,
        Optional<SignedIn> who,
        String formToken,
        Optional<Instant> endsAt,
        boolean faulty,
        boolean logAlarm) {

    private static final Words WORDS = Words.of("design/layout");

    /** Keeps its own copy. */
    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The words of the frame itself. */
    public Words words() {
        return WORDS;
    }

    /** The entries this person may open; none while nobody is signed in. */
    public List<Destination> open() {
        return who.map(person -> navigation.stream()
                        .filter(entry -> entry.openTo().stream().anyMatch(person::is))
                        .toList())
                .orElse(List.of());
    }
}
