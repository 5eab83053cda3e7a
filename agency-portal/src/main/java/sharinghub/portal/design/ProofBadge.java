package sharinghub.portal.design;

import java.util.List;

/**
 * What a person is told about the log before they rely on it.
 *
 * @param state   one of four; carried by the heading and the sign in the shield, colour only repeats it
 * @param heading up to eight words, such as "Log complete and unchanged"
 * @param finding what was checked, when, and what was found
 * @param detail  a quieter second sentence; empty for none
 * @param links   what can be done about it, at most three
 */
public record ProofBadge(State state, String heading, String finding, String detail, List<Link> links) {

    /** The four states of the badge. */
    public enum State {
        /** Checked, and nothing was wrong. */
        COMPLETE(""),
        /** Nothing was wrong at the last check, which was too long ago. */
        STALE("hub-proof--stale"),
        /** Fits together, but no witness has countersigned. */
        HUB_ONLY("hub-proof--none"),
        /** Something does not fit. */
        BROKEN("hub-proof--broken");

        private final String modifier;

        State(String modifier) {
            this.modifier = modifier;
        }

        /** The class our styles know it by. */
        public String modifier() {
            return modifier;
        }
    }

    /** Keeps its own copy. */
    public ProofBadge {
        links = List.copyOf(links);
    }
}
