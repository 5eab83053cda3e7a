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
import java.util.function.Function;
import sharinghub.agency.Role;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.AssentQuestion;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.Question;
import sharinghub.exchange.StopQuestion;
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

    private static final List<Role> ADMINISTRATOR = List.of(Role.AGENCY_ADMINISTRATOR);

    @Inject
    private AgreementDesk desk;

    @Inject
    private Reception reception;

    @Inject
    private CurrentCaller caller;

    /** Every agreement the caller's agency is a party to. A portal may ask on its own: it previews who will read what. */
    @GET
    @Allowed(
            value = {
                Role.PRACTITIONER,
                Role.COORDINATOR,
                Role.CHAIR,
                Role.AUDITOR,
                Role.OVERSIGHT_AUDITOR,
                Role.AGENCY_ADMINISTRATOR,
                Role.HUB_OPERATOR
            },
            portalAlone = true)
    public List<AgreementStanding> all() {
        return desk.of(caller.peer().agency());
    }

    /** Puts an agreement forward. */
    @PUT
    @Path("/{hash}")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object propose(@PathParam("hash") String hash, ProposalQuestion question) {
        return answer(hash, "", question, (asked, named) -> desk.propose(asked, named));
    }

    /** Signs one. */
    @POST
    @Path("/{hash}/assents")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object sign(@PathParam("hash") String hash, AssentQuestion question) {
        return answer(hash, "/assents", question, (asked, named) -> desk.sign(asked, named));
    }

    /** Stops the own giving and receiving under one. */
    @POST
    @Path("/{hash}/stops")
    @Allowed(Role.AGENCY_ADMINISTRATOR)
    public Object stop(@PathParam("hash") String hash, StopQuestion question) {
        return answer(hash, "/stops", question, (asked, named) -> desk.stop(asked, named));
    }

    @FunctionalInterface
    private interface Asking<Q extends Question, T> {
        Reply<T> ask(AskedQuestion<Q> asked, AgreementHash hash);
    }

    private <Q extends Question, T> Object answer(String hash, String door, Q question, Asking<Q, T> desk) {
        Optional<AgreementHash> named = named(hash);
        if (named.isEmpty()) {
            return AgreementProblems.NO_SUCH_AGREEMENT;
        }
        Function<AskedQuestion<Q>, Reply<T>> ask = asked -> desk.ask(asked, named.get());
        return reception
                .receive(caller.get(), ADMINISTRATOR, "/agreements/" + hash + door, question, ask)
                .body();
    }

    private static Optional<AgreementHash> named(String hash) {
        try {
            return Optional.of(AgreementHash.fromText(hash));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
