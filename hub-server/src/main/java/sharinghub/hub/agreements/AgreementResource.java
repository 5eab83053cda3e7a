package sharinghub.hub.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.Role;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ConfirmationQuestion;
import sharinghub.exchange.PreparationQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.StopQuestion;
import sharinghub.exchange.WithdrawalQuestion;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reception;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;
import sharinghub.reference.AgreementHash;

/** The door to the agreements. */
@ApplicationScoped
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

    @Inject
    private AgreementDesk desk;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** Every agreement the caller's agency is a party to. A portal may ask on its own: it previews who will read what. */
    @GET
    @Allowed(portalAlone = true)
    public List<AgreementStanding> all() {
        return desk.of(caller.peer().agency());
    }

    /** Puts an agreement forward. */
    @PUT
    @Path("/{hash}")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object propose(@PathParam("hash") String hash, ProposalQuestion question) {
        return answer(hash, question, desk::propose);
    }

    /** Prepares what needs two people. */
    @POST
    @Path("/{hash}/preparations")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object prepare(@PathParam("hash") String hash, PreparationQuestion question) {
        return answer(hash, question, desk::prepare);
    }

    /** Completes what another person prepared. */
    @POST
    @Path("/{hash}/confirmations")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object confirm(@PathParam("hash") String hash, ConfirmationQuestion question) {
        return answer(hash, question, desk::confirm);
    }

    /** Leaves one. */
    @POST
    @Path("/{hash}/withdrawals")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object withdraw(@PathParam("hash") String hash, WithdrawalQuestion question) {
        return answer(hash, question, desk::withdraw);
    }

    /** Signs one. */
    @POST
    @Path("/{hash}/assents")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object sign(@PathParam("hash") String hash, AssentQuestion question) {
        return answer(hash, question, desk::sign);
    }

    /** Stops the own giving and receiving under one. */
    @POST
    @Path("/{hash}/stops")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object stop(@PathParam("hash") String hash, StopQuestion question) {
        return answer(hash, question, desk::stop);
    }

    @FunctionalInterface
    private interface Asking<Q extends Question, T> {
        Reply<T> ask(AskedQuestion<Q> asked, AgreementHash hash);
    }

    private <Q extends Question, T> Object answer(String hash, Q question, Asking<Q, T> desk) {
        Optional<AgreementHash> named = named(hash);
        return named.isEmpty()
                ? AgreementProblems.NO_SUCH_AGREEMENT
                : reception.answer(caller, question, asked -> desk.ask(asked, named.get()));
    }

    private static Optional<AgreementHash> named(String hash) {
        try {
            return Optional.of(AgreementHash.fromText(hash));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
