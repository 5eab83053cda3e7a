package sharinghub.portal.sharing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.ProofBadge;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.Confirmations.Confirmed;

/** How far witnesses have confirmed the log, as every badge says it. Promises no more than this portal has checked itself. */
public final class WitnessWords {

    private static final Words WORDS = Words.of("design/proofBadge");

    /** After this the hub raises its own alarm about missing witnesses, too. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Optional<Confirmations> confirmations;
    private final InstantSource clock;

    /** @param confirmations when this portal asks for witnesses */
    public WitnessWords(Optional<Confirmations> confirmations, InstantSource clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** Whether this portal asks for witnesses at all. */
    public boolean asked() {
        return confirmations.isPresent();
    }

    /** What the badge's shield may show. */
    public ProofBadge.State state() {
        return confirmations
                .flatMap(Confirmations::newest)
                .map(newest -> isFresh(newest) ? ProofBadge.State.COMPLETE : ProofBadge.State.STALE)
                .orElse(ProofBadge.State.HUB_ONLY);
    }

    private boolean isFresh(Confirmed newest) {
        return !newest.since().plus(FRESH).isBefore(clock.instant());
    }

    /**
     * How many have confirmed, how much, and when; empty where none is asked for.
     *
     * @param size number of entries of the log that the badge is about
     */
    public String sentence(long size) {
        return confirmations
                .map(known -> known.newest()
                        .map(newest -> said(newest, size))
                        .orElseGet(() -> WORDS.say("unconfirmed", known.witnesses())))
                .orElse("");
    }

    private static String said(Confirmed newest, long size) {
        String confirmed = WORDS.say(
                "confirmed", newest.witnesses(), newest.of(), newest.size(), PlainTime.moment(newest.since()));
        long more = size - newest.size();
        return more > 0 ? confirmed + " " + WORDS.say("more", more) : confirmed;
    }
}
