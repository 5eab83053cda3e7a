package sharinghub.portal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import sharinghub.agreement.Agreement;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.paper.AgreementPaper;
import sharinghub.portal.sharing.AgreementsNow;
import sharinghub.portal.sharing.CheckedAgreement;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;
import sharinghub.registers.Registers;

/**
 * An agreement to print or to keep, as a PDF or as one web page that needs nothing else. It is the agreement that this portal
 * checked, and says nothing of any case; so taking it away is no entry in the log.
 */
@Path("/agreements/{hash}/print")
public final class PrintAgreement {

    private final HostedOffices offices;
    private final Registers registers;
    private final AgreementPaper paper = new AgreementPaper();

    /**
     * The page.
     *
     * @param offices   of every agency hosted here
     * @param registers what the words of agreements mean
     */
    public PrintAgreement(HostedOffices offices, Registers registers) {
        this.offices = offices;
        this.registers = registers;
    }

    /** The agreement in that form, to keep. */
    @GET
    @Path("{form}")
    @OpenToSignedIn
    public Object print(@Context SignedIn who, @PathParam("hash") String hash, @PathParam("form") String form) {
        if (!paper.forms().contains(form)) {
            throw new NotFoundException();
        }
        return switch (offices.of(who).told().agreements(who)) {
            case HubAnswer.No<AgreementsNow> no -> HubTrouble.page(no);
            case HubAnswer.Given<AgreementsNow>(AgreementsNow now) ->
                now.all().stream()
                        .map(CheckedAgreement::agreement)
                        .filter(agreement -> agreement.hash().toString().equals(hash))
                        .findFirst()
                        .map(agreement -> kept(agreement, form))
                        .orElseThrow(NotFoundException::new);
        };
    }

    private Response kept(Agreement agreement, String form) {
        String name = agreement.version().name() + "-" + agreement.version().number() + "." + form;
        return Response.ok(paper.print(agreement, registers, form))
                .type(form.equals("pdf") ? "application/pdf" : "text/html;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
