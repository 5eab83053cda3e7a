package sharinghub.portal.hub;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.AgreementHash;

/** The door to the agreements. */
public final class HubAgreements {

    private final HubLine line;

    /** @param line of one agency */
    public HubAgreements(HubLine line) {
        this.line = line;
    }

    /** Every agreement with its signatures and stops, as the hub tells it; check it before relying on it. */
    public HubAnswer<List<AgreementStanding>> standing(SignedIn who) {
        return line.get(who, "/agreements", new TypeReference<List<AgreementStanding>>() {});
    }

    /** Puts a text forward. */
    public HubAnswer<Done> propose(SignedIn who, AgreementHash hash, ProposalQuestion question) {
        return line.put(who, "/agreements/" + hash, question, Done.class);
    }

    /** Brings the agency's signature. */
    public HubAnswer<Done> sign(SignedIn who, AgreementHash hash, AssentQuestion question) {
        return line.post(who, "/agreements/" + hash + "/assents", question, Done.class);
    }

    /** Prepares what another person of the agency has to complete. */
    public HubAnswer<Done> prepare(SignedIn who, AgreementHash hash, PreparationQuestion question) {
        return line.post(who, "/agreements/" + hash + "/preparations", question, Done.class);
    }

    /** Completes what another person prepared, where that needs no signature. */
    public HubAnswer<Done> confirm(SignedIn who, AgreementHash hash, ConfirmationQuestion question) {
        return line.post(who, "/agreements/" + hash + "/confirmations", question, Done.class);
    }

    /** Brings the agency's signed word that it leaves. */
    public HubAnswer<Done> withdraw(SignedIn who, AgreementHash hash, WithdrawalQuestion question) {
        return line.post(who, "/agreements/" + hash + "/withdrawals", question, Done.class);
    }

    /** Stops the agency's own giving and receiving. */
    public HubAnswer<Done> stop(SignedIn who, AgreementHash hash, StopQuestion question) {
        return line.post(who, "/agreements/" + hash + "/stops", question, Done.class);
    }
}
