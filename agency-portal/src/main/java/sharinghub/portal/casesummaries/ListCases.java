package sharinghub.portal.casesummaries;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import sharinghub.agency.Role;
import sharinghub.forums.Forums;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.HubTrouble;
import sharinghub.portal.sharing.KnownCases;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.signin.OpenTo;
import sharinghub.portal.signin.SignedIn;

/** The cases that concern this agency: those it wrote about, and those others let it know of. */
@Path("/cases")
public final class ListCases {

    private static final Words WORDS = Words.of("casesummaries/ListCases");

    private final HostedOffices offices;
    private final Partners partners;
    private final Forums forums;

    /** @param partners as pinned, for their names */
    public ListCases(HostedOffices offices, Partners partners, Forums forums) {
        this.offices = offices;
        this.partners = partners;
        this.forums = forums;
    }

    /** References and initials only. */
    @GET
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page list(@Context SignedIn who) {
        return Page.of("casesummaries/ListCases", view(who, false, WORDS.say("reason")));
    }

    /** The same with names; that they were asked for stands in the log before they are shown. */
    @POST
    @Path("names")
    @OpenTo({Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR})
    public Page listNames(@Context SignedIn who) {
        offices.of(who).known().forget(who.person());
        CasesView view = view(who, true, WORDS.say("reason-names"));
        boolean logged = view.trouble().isEmpty();
        return Page.of("casesummaries/ListCases", logged ? view : withoutNames(who, view.trouble()));
    }

    private CasesView withoutNames(SignedIn who, List<String> trouble) {
        CaseRows rows = new CaseRows(who, offices.of(who), partners, forums, false);
        return new CasesView(rows.own(List.of()), List.of(), trouble, false);
    }

    /** Both lists; the second as far as the hub answers. */
    CasesView view(SignedIn who, boolean names, String reason) {
        Offices mine = offices.of(who);
        HubAnswer<List<KnownCases.Known>> listed = mine.known().list(who, reason);
        CaseRows rows = new CaseRows(who, mine, partners, forums, names);
        return switch (listed) {
            case HubAnswer.No<List<KnownCases.Known>> no ->
                new CasesView(rows.own(List.of()), List.of(), HubTrouble.sentences(no), names);
            case HubAnswer.Given<List<KnownCases.Known>>(List<KnownCases.Known> known) -> {
                mine.ownOpenings().tell(who);
                yield new CasesView(rows.own(known), rows.ofOthers(known), List.of(), names);
            }
        };
    }

    /** What people call the agency of whoever is signed in. */
    String agency(SignedIn who) {
        return partners.nameOf(who.agency());
    }

    /** Whether somebody works with cases at all. */
    static boolean works(SignedIn who) {
        return who.is(Role.PRACTITIONER) || who.is(Role.COORDINATOR) || who.is(Role.CHAIR);
    }
}
