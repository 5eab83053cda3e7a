package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import sharinghub.agency.Role;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.exchange.PreparedStep;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.KeepAgreements;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/**
 * What two people of an agency do together under an agreement, such as signing it: the first says why and prepares it, the
 * second makes the statements and completes it.
 */
@Path("/agreements/{hash}/steps/{step}")
public final class TakeStep {

    private static final Words WORDS = Words.of("agreements/TakeStep");

    /** Whose turn it is. */
    public enum Turn {
        /** Nobody has prepared it: this person may. */
        FIRST,
        /** This person has prepared it: somebody else completes it. */
        WAITING,
        /** A colleague has prepared it: this person may complete it. */
        SECOND
    }

    /**
     * What the page shows.
     *
     * @param step   its word in addresses and in keys of words
     * @param title  of the agreement
     * @param hash   the agreement's
     * @param text   word for word
     * @param agency for which it is done
     * @param until  until when what was prepared can be completed; empty when nothing was
     */
    public record Shown(
            String step,
            String title,
            String hash,
            String text,
            String agency,
            Turn turn,
            String until,
            Form form,
            String request) {

        /** Where its forms are sent. */
        public String address() {
            return "/agreements/" + hash + "/steps/" + step;
        }
    }

    private final HostedOffices offices;
    private final Partners partners;
    private final FormNames names;

    /** @param offices of every agency hosted here */
    public TakeStep(HostedOffices offices, Partners partners, FormNames names) {
        this.offices = offices;
        this.partners = partners;
        this.names = names;
    }

    /** What it means, and whose turn it is. */
    @GET
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Page show(@Context SignedIn who, @PathParam("hash") String hash, @PathParam("step") String step) {
        return shown(who, hash, named(step), Form.empty());
    }

    /** The first person prepares it. */
    @POST
    @Path("prepare")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object prepare(
            @Context SignedIn who, @PathParam("hash") String hash, @PathParam("step") String step, @Context Form form) {
        TwoPersonStep wanted = named(step);
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
        return form.faulty()
                ? shown(who, hash, wanted, form).askingAgain()
                : done(
                        hash,
                        office(who)
                                .prepare(
                                        who,
                                        FormNames.requestOf(form),
                                        OneAgreement.named(hash),
                                        wanted,
                                        form.typed("reason")));
    }

    /** The second person makes the statements and completes it. */
    @POST
    @Path("complete")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object complete(
            @Context SignedIn who, @PathParam("hash") String hash, @PathParam("step") String step, @Context Form form) {
        TwoPersonStep wanted = named(step);
        for (String statement : new String[] {"read", "may"}) {
            if (!form.chosen(statement, "yes")) {
                form.refuse(statement, WORDS.say("confirm-" + statement));
            }
        }
        return form.faulty()
                ? shown(who, hash, wanted, form).askingAgain()
                : done(hash, office(who).complete(who, FormNames.requestOf(form), OneAgreement.named(hash), wanted));
    }

    private static Object done(String hash, HubAnswer<ProvenEntry> answer) {
        return answer instanceof HubAnswer.No<ProvenEntry> no
                ? HubTrouble.page(no)
                : Response.seeOther(URI.create("/agreements/" + hash)).build();
    }

    private Page shown(SignedIn who, String hash, TwoPersonStep step, Form form) {
        return OneAgreement.page(
                offices, who, hash, (one, now) -> Page.of("agreements/TakeStep", view(who, one, step, form)));
    }

    private Shown view(SignedIn who, CheckedAgreement one, TwoPersonStep step, Form form) {
        if (!one.stepsOpenTo(who.agency()).contains(step)) {
            throw new NotFoundException();
        }
        Optional<PreparedStep> prepared = one.prepared().filter(waiting -> waiting.step() == step);
        return new Shown(
                step.toString(),
                one.agreement().heading().title(),
                one.agreement().hash().toString(),
                AgreementWriter.canonical(one.agreement()),
                partners.nameOf(who.agency()),
                prepared.map(waiting -> waiting.person().equals(who.person()) ? Turn.WAITING : Turn.SECOND)
                        .orElse(Turn.FIRST),
                prepared.map(waiting -> PlainTime.day(waiting.until())).orElse(""),
                form,
                names.request(form));
    }

    private static TwoPersonStep named(String step) {
        return Arrays.stream(TwoPersonStep.values())
                .filter(one -> one.toString().equals(step))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private KeepAgreements office(SignedIn who) {
        return offices.of(who).agreements();
    }
}
