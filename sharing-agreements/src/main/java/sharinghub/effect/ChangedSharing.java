package sharinghub.effect;

import java.util.List;

/**
 * Who may read something otherwise than before; alike for everybody and everything named here.
 *
 * @param way     whether it became more
 * @param readers who
 * @param isOne   whether they are one agency
 * @param authors whose data
 * @param about   people in which part, such as `a victim or child`
 * @param what    which kinds of data
 * @param purpose what for; empty where the agreement has one purpose
 * @param before  what they could do, each with its times; empty for nothing
 * @param now     what they may do, likewise
 */
public record ChangedSharing(
        Way way,
        String readers,
        boolean isOne,
        String authors,
        String about,
        String what,
        String purpose,
        List<String> before,
        List<String> now) {

    /** How what somebody may do changed. */
    public enum Way {
        /** All of before, and more. */
        GAIN,
        /** Nothing that was not so before, and less. */
        LOSS,
        /** Some more and some less. */
        BOTH
    }

    /** Copies the lists. */
    public ChangedSharing {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Who gains or loses what, in one sentence. */
    public String sentence() {
        String verb = switch (way) {
            case GAIN -> isOne ? " gains" : " gain";
            case LOSS -> isOne ? " loses" : " lose";
            case BOTH -> isOne ? " gains and loses" : " gain and lose";
        };
        return readers + verb + ", from " + authors + ", about " + about + ": " + what
                + (purpose.isEmpty() ? "" : ", for " + purpose) + ".";
    }

    /** What was, in one sentence. */
    public String beforeSentence() {
        return "Before: "
                + (before.isEmpty() ? "could learn nothing of it" : "could " + String.join("; and could ", before))
                + ".";
    }

    /** What will be, in one sentence. */
    public String nowSentence() {
        return "Now: " + (now.isEmpty() ? "may learn nothing of it" : "may " + String.join("; and may ", now)) + ".";
    }
}
