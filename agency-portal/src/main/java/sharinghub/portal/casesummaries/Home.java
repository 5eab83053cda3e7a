package sharinghub.portal.casesummaries;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import sharinghub.portal.design.Destination;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;

/** What waits for you, and the cases that concern you. */
@Path("/home")
public final class Home {

    private static final Words WORDS = Words.of("casesummaries/Home");

    private final ListCases cases;
    private final List<Destination> navigation;

    /** @param navigation every part of the portal, for every role */
    public Home(ListCases cases, List<Destination> navigation) {
        this.cases = cases;
        this.navigation = List.copyOf(navigation);
    }

    /** Everybody who is signed in has a home; cases are on it for those who work with them. */
    @GET
    @OpenToSignedIn
    public Page show(@Context SignedIn who) {
        boolean works = ListCases.works(who);
        CasesView mine = works
                ? cases.view(who, false, WORDS.say("reason"))
                : new CasesView(List.of(), List.of(), List.of(), false);
        List<String> roles = who.roles().stream()
                .sorted()
                .map(role -> WORDS.say("role-" + role.text()))
                .toList();
        List<Destination> open = navigation.stream()
                .filter(entry ->
                        !entry.to().equals("/home") && entry.openTo().stream().anyMatch(who::is))
                .toList();
        return Page.of("casesummaries/Home", new HomeView(who.name(), cases.agency(who), roles, open, works, mine));
    }
}
