package sharinghub.portal.welcome;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import sharinghub.agency.AgencyId;
import sharinghub.portal.design.Destination;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Words;
import sharinghub.portal.signin.OpenToSignedIn;
import sharinghub.portal.signin.SignedIn;

/** S04: who you are here, and where you can go. */
@Path("/home")
public final class Home {

    /**
     * What the page shows.
     *
     * @param name   the person
     * @param agency whose staff they are, as people write it
     * @param roles  what they may do, in words
     * @param open   the parts of the portal open to them, home left out
     */
    public record Shown(String name, String agency, List<String> roles, List<Destination> open) {}

    private final Map<AgencyId, String> names;
    private final List<Destination> navigation;

    /**
     * @param names      each hosted agency's name by its short one
     * @param navigation every part of the portal, for every role
     */
    public Home(Map<AgencyId, String> names, List<Destination> navigation) {
        this.names = names;
        this.navigation = List.copyOf(navigation);
    }

    /** Everybody who is signed in has a home. */
    @GET
    @OpenToSignedIn
    public Page show(@Context SignedIn who) {
        Words words = Words.of("welcome/Home");
        List<String> roles = who.roles().stream()
                .sorted()
                .map(role -> words.say("role-" + role.text()))
                .toList();
        List<Destination> open = navigation.stream()
                .filter(entry -> !entry.to().equals(SignIn.HOME)
                        && entry.openTo().stream().anyMatch(who::is))
                .toList();
        return Page.of(
                "welcome/Home",
                new Shown(
                        who.name(),
                        names.getOrDefault(who.agency(), who.agency().text()),
                        roles,
                        open));
    }
}
