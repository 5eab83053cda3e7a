package sharinghub.portal.witness;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.HostedAgencies;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubLog;

/** One look after another at how far the log has come, over the hosted agencies' lines in turn. */
public final class LogWatch {

    private static final Logger LOG = System.getLogger(LogWatch.class.getName());

    private final List<HostedAgency> agencies;
    private final Optional<PortalWitness> witness;
    private final Optional<Confirmations> confirmations;
    private int turn;
    private String trouble = "";

    /**
     * @param agencies      at least one
     * @param witness       when this portal is one
     * @param confirmations when it goes by a policy
     */
    public LogWatch(HostedAgencies agencies, Optional<PortalWitness> witness, Optional<Confirmations> confirmations) {
        this.agencies = agencies.all();
        this.witness = witness;
        this.confirmations = confirmations;
    }

    /** One round: cosigns, lets every agency compare, and counts who else has confirmed. Says what went wrong, once. */
    public void round() {
        HostedAgency asking = agencies.get(turn++ % agencies.size());
        HubAnswer<String> shown = witness.isPresent()
                ? witness.get().round(new HubLog(asking.line()))
                : asking.seen().newest();
        say(shown.then(this::compared).then(note -> counted(asking)));
    }

    /** All agencies of this portal must have seen the one history. */
    private HubAnswer<String> compared(String note) {
        HubAnswer<String> all = new HubAnswer.Given<>(note);
        for (HostedAgency agency : agencies) {
            all = all.then(same -> agency.seen().meet(note).map(met -> note));
        }
        return all;
    }

    private HubAnswer<Integer> counted(HostedAgency asking) {
        return confirmations
                .map(known -> asking.seen().newest().then(known::meet))
                .orElse(new HubAnswer.Given<>(0));
    }

    private void say(HubAnswer<Integer> round) {
        String now = round instanceof HubAnswer.No<Integer> no ? no.toString() : "";
        if (!now.equals(trouble)) {
            if (now.isEmpty()) {
                LOG.log(Level.INFO, "watching the log works again");
            } else {
                LOG.log(Level.WARNING, "watching the log does not work: {0}; tried again at every round", now);
            }
            trouble = now;
        }
    }
}
