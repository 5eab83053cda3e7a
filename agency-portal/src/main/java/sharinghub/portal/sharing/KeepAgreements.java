package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import sharinghub.agreement.Assent;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.keys.SigningKey;
import sharinghub.portal.hub.HubAgreements;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.RequestId;

/** One agency's part in agreements: puts forward, signs, stops. What is done is proved to stand in the log. */
public final class KeepAgreements {

    private final AgencyKeyring keyring;
    private final HubAgreements agreements;
    private final HubTold told;
    private final Details details;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** An office for one agency. */
    public KeepAgreements(
            AgencyKeyring keyring,
            HubAgreements agreements,
            HubTold told,
            Details details,
            SecureRandom chance,
            InstantSource clock) {
        this.keyring = keyring;
        this.agreements = agreements;
        this.told = told;
        this.details = details;
        this.chance = chance;
        this.clock = clock;
    }

    /** Puts a text forward. */
    public HubAnswer<ProvenEntry> propose(SignedIn who, AgreementHash hash, String text) {
        RequestId request = RequestId.random(chance);
        return proved(
                request,
                agreements.propose(
                        who,
                        hash,
                        new ProposalQuestion(request, text, detail(who, request, "Put an agreement forward"))));
    }

    /** Signs with the agency's signing key. */
    public HubAnswer<ProvenEntry> sign(SignedIn who, AgreementHash hash) {
        RequestId request = RequestId.random(chance);
        try (SigningKey key = keyring.signing()) {
            Assent assent = Assent.sign(hash, keyring.agency(), clock.instant().truncatedTo(ChronoUnit.SECONDS), key);
            return proved(
                    request,
                    agreements.sign(
                            who, hash, new AssentQuestion(request, assent, detail(who, request, "Sign an agreement"))));
        }
    }

    /**
     * Stops the agency's own giving and receiving, from the next request.
     *
     * @param request made with the form, so that a second press does nothing more
     * @param reason  the person's own words; sealed to the agency's auditors
     */
    public HubAnswer<ProvenEntry> stop(SignedIn who, RequestId request, AgreementHash hash, String reason) {
        return proved(
                request,
                agreements.stop(who, hash, new StopQuestion(request, details.of(who, reason, request, Set.of()))));
    }

    private HubAnswer<ProvenEntry> proved(RequestId request, HubAnswer<Done> answer) {
        return answer.then(done -> told.prove(done.receipt(), request));
    }

    private SealedDetail detail(SignedIn who, RequestId request, String reason) {
        return details.ofAnyAuthor(who, reason, request);
    }
}
