package sharinghub.portal.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import sharinghub.agreement.Assent;
import sharinghub.agreement.Withdrawal;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.Done;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.keys.SigningKey;
import sharinghub.portal.hub.HubAgreements;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.RequestId;

/** One agency's part in agreements: puts forward, signs, stops, suspends, leaves. What is done is proved to stand in the log. */
public final class KeepAgreements {

    private final AgencyKeyring keyring;
    private final HubAgreements agreements;
    private final HubTold told;
    private final Details details;
    private final InstantSource clock;

    /** An office for one agency. */
    public KeepAgreements(
            AgencyKeyring keyring, HubAgreements agreements, HubTold told, Details details, InstantSource clock) {
        this.keyring = keyring;
        this.agreements = agreements;
        this.told = told;
        this.details = details;
        this.clock = clock;
    }

    /**
     * Puts a text forward.
     *
     * @param request made with the form, so that a second press does nothing more
     */
    public HubAnswer<ProvenEntry> propose(SignedIn who, RequestId request, AgreementHash hash, String text) {
        return proved(
                request,
                agreements.propose(
                        who,
                        hash,
                        new ProposalQuestion(request, text, detail(who, request, "Put an agreement forward"))));
    }

    /**
     * Prepares a step as the first of two people. Nothing happens until another one completes it.
     *
     * @param request made with the form, so that a second press does nothing more
     * @param reason  the person's own words; sealed to the agency's auditors
     */
    public HubAnswer<ProvenEntry> prepare(
            SignedIn who, RequestId request, AgreementHash hash, TwoPersonStep step, String reason) {
        return proved(
                request,
                agreements.prepare(
                        who, hash, new PreparationQuestion(request, step, details.of(who, reason, request, Set.of()))));
    }

    /**
     * Completes, as the second of two people, what another person of the agency prepared; what needs a signature is signed
     * with the agency's signing key.
     *
     * @param request made with the form, so that a second press does nothing more
     */
    public HubAnswer<ProvenEntry> complete(SignedIn who, RequestId request, AgreementHash hash, TwoPersonStep step) {
        SealedDetail detail = detail(who, request, "Complete what a colleague prepared: " + step);
        return switch (step) {
            case SIGN -> proved(request, agreements.sign(who, hash, new AssentQuestion(request, assent(hash), detail)));
            case WITHDRAW ->
                proved(
                        request,
                        agreements.withdraw(who, hash, new WithdrawalQuestion(request, withdrawal(hash), detail)));
            case GO_ON, SUSPEND, LIFT ->
                proved(request, agreements.confirm(who, hash, new ConfirmationQuestion(request, step, detail)));
        };
    }

    private Assent assent(AgreementHash hash) {
        try (SigningKey key = keyring.signing()) {
            return Assent.sign(hash, keyring.agency(), thisSecond(), key);
        }
    }

    private Withdrawal withdrawal(AgreementHash hash) {
        try (SigningKey key = keyring.signing()) {
            return Withdrawal.sign(hash, keyring.agency(), thisSecond(), key);
        }
    }

    private Instant thisSecond() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
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
