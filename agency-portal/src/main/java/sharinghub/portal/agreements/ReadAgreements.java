package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import sharinghub.agency.Role;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.NotInForce;
import sharinghub.agreement.Standing;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.GivenReason;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.TagColour;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.KeepAgreements;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.AgreementHash;

/**
 * The agreements, each word for word, and the place to stop one's own part. Text, signatures and state are what
 * this portal checked, never what the hub says of them.
 */
@Path("/agreements")
public final class ReadAgreements {

    private static final Words WORDS = Words.of("agreements/ReadAgreement");

    /**
     * One agreement.
     *
     * @param hash   names it
     * @param title  as it calls itself
     * @param state  in a word
     * @param colour repeats it
     */
    public record Line(String hash, String title, String state, TagColour colour) {}

    /** What the list shows. */
    public record Listed(List<Line> agreements) {}

    /**
     * What one agreement's page shows.
     *
     * @param text     word for word
     * @param signed   who signed
     * @param stopped  who stopped its part
     * @param obstacle why it decides nothing now; empty when it does
     * @param left     whether the person's own agency has stopped its part
     * @param stops    whether this person may stop the agency's part now
     */
    public record Shown(
            Line agreement,
            String text,
            List<String> signed,
            List<String> stopped,
            String obstacle,
            boolean left,
            boolean stops,
            Form form,
            String request) {}

    private final HostedOffices offices;
    private final Partners partners;
    private final FormNames names;

    /** @param offices of every agency hosted here */
    public ReadAgreements(HostedOffices offices, Partners partners, FormNames names) {
        this.offices = offices;
        this.partners = partners;
        this.names = names;
    }

    /** Every agreement. */
    @GET
    @OpenToSignedIn
    public Page list(@Context SignedIn who) {
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) ->
                Page.of(
                        "agreements/ReadAgreements",
                        new Listed(now.all().stream().map(ReadAgreements::line).toList()));
        };
    }

    /** One of them. */
    @GET
    @Path("{hash}")
    @OpenToSignedIn
    public Page read(@Context SignedIn who, @PathParam("hash") String hash) {
        return shown(who, hash, Form.empty());
    }

    /** Stops the agency's own part, once it was said why and confirmed. */
    @POST
    @Path("{hash}/stop")
    @OpenTo(Role.AGENCY_ADMINISTRATOR)
    public Object stop(@Context SignedIn who, @PathParam("hash") String hash, @Context Form form) {
        String reason = form.typed("reason");
        GivenReason.check(form, "reason", WORDS.say("enter-reason"));
        if (!form.chosen("sure", "yes")) {
            form.refuse("sure", WORDS.say("confirm"));
        }
        if (form.faulty()) {
            return shown(who, hash, form).askingAgain();
        }
        HubAnswer<ProvenEntry> answer = office(who).stop(who, FormNames.requestOf(form), named(hash), reason);
        return answer instanceof HubAnswer.No<ProvenEntry> no
                ? HubTrouble.page(no)
                : Response.seeOther(URI.create("/agreements/" + hash)).build();
    }

    private Page shown(SignedIn who, String hash, Form form) {
        AgreementHash wanted = named(hash);
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) ->
                now.all().stream()
                        .filter(one -> one.agreement().hash().equals(wanted))
                        .findFirst()
                        .map(one -> Page.of("agreements/ReadAgreement", view(who, one, form)))
                        .orElseThrow(NotFoundException::new);
        };
    }

    private Shown view(SignedIn who, CheckedAgreement one, Form form) {
        boolean left = one.stopped().contains(who.agency());
        boolean goesOn = one.signers().contains(who.agency()) && !left;
        return new Shown(
                line(one),
                AgreementWriter.canonical(one.agreement()),
                one.signers().stream().map(partners::nameOf).toList(),
                one.stopped().stream().map(partners::nameOf).toList(),
                one.standing() instanceof NotInForce not ? HubTrouble.sentence(not.words()) : "",
                left,
                who.is(Role.AGENCY_ADMINISTRATOR) && goesOn,
                form,
                names.request(form));
    }

    private static Line line(CheckedAgreement one) {
        String state = state(one.standing());
        return new Line(
                one.agreement().hash().toString(),
                one.agreement().heading().title(),
                WORDS.say("state-" + state),
                state.equals("in-force") ? TagColour.GREEN : TagColour.GREY);
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case AgreementInForce inForce -> "in-force";
            case NotInForce not -> not.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static AgreementHash named(String hash) {
        try {
            return AgreementHash.fromText(hash);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private KeepAgreements office(SignedIn who) {
        return offices.of(who).agreements();
    }
}
