package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.forums.Forums;
import sharinghub.keys.IssuedCertificate;
import sharinghub.portal.PortalServer;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.partners.AgencyPeople;
import sharinghub.portal.partners.StaffMember;
import sharinghub.portal.sharing.KeepAgreements;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.signin.Arrival;
import sharinghub.portal.signin.Departure;
import sharinghub.portal.signin.SignInDesk;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.welcome.RolePicker;
import sharinghub.portal.welcome.RolePicker.Someone;
import sharinghub.reference.RequestId;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/** The invented borough while it runs: who its people are, how they sign in, and what its agencies agreed. */
final class Brockmere {

    /** In the order in which they must be put forward: the framework before what stands under it. */
    private static final List<String> AGREEMENTS =
            List.of("brockmere-overarching", "brockmere-marac", "brockmere-asb-forum");

    private final Path root;
    private final Borough borough;
    private final Ports ports;
    private final PortalServer portal;
    private final UnaryOperator<String> typing;
    private final List<Someone> people;
    private final Registers registers;
    private final Forums forums;
    private final Map<String, String> usernames = new HashMap<>();
    private final String password;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, SignedIn> signedIn = new HashMap<>();

    /** @param typing makes of what somebody means to type what is typed */
    Brockmere(Path root, Borough borough, Ports ports, PortalServer portal, UnaryOperator<String> typing)
            throws IOException, CannotStart {
        this.root = root;
        this.borough = borough;
        this.ports = ports;
        this.portal = portal;
        this.typing = typing;
        this.password = typed(Borough.PASSWORD);
        this.people = RolePicker.everybody(root.resolve("config/rehearsal/people.json"));
        people.forEach(person -> usernames.put(person.username(), typed(person.username())));
        this.registers = must(Registers.read(root.resolve("config/registers")), "config/registers");
        this.forums = must(Forums.read(root.resolve("config/forums"), registers), "config/forums");
    }

    /** The forums, as the borough set them up. */
    Forums forums() {
        return forums;
    }

    /** Everybody, in the order of the file. */
    List<Someone> people() {
        return people;
    }

    /** What to put into a field of a page where a person would type {@code text}. */
    String typed(String text) {
        return typing.apply(text);
    }

    Path root() {
        return root;
    }

    Borough borough() {
        return borough;
    }

    SecureRandom chance() {
        return chance;
    }

    /** Lets Keycloak know every agency's portal and everybody who works there. */
    void admitPeople() throws IOException, KeyringUnusable {
        URI server = URI.create("https://localhost:" + ports.keycloakTls());
        URI address = Demonstration.portal(ports);
        AgencyId any = people.getFirst().agency();
        IssuedCertificate authority;
        try (AgencyKeyring keys = borough.keyring(any).open(any)) {
            authority = keys.certificate();
        }
        try (AgencyPeople keycloak = AgencyPeople.of(
                server, "brockmere", "sharing-hub-setup", borough.secret("keycloak-setup"), authority.tls())) {
            for (AgencyId agency : Borough.agencies().keySet()) {
                try (AgencyKeyring keys = borough.keyring(agency).open(agency)) {
                    keycloak.connectPortal(
                            root.resolve("config/keycloak/portal-client.json"),
                            agency,
                            address.resolve("/signed-in/" + agency),
                            address.resolve("/signed-out"),
                            keys.token());
                }
            }
            for (Someone person : people) {
                keycloak.admit(staff(person), password);
            }
        }
    }

    private StaffMember staff(Someone person) {
        int blank = person.name().indexOf(' ');
        return new StaffMember(
                username(person),
                typed(person.name().substring(0, blank)),
                typed(person.name().substring(blank + 1)),
                typed(person.post()),
                person.agency(),
                person.team(),
                Set.copyOf(person.roles()));
    }

    private String username(Someone person) {
        return Objects.requireNonNull(usernames.get(person.username()), "everybody has one");
    }

    /** Puts the agreements forward, and has every party sign by two of its administrators. */
    void signAgreements() throws Exception {
        for (String name : AGREEMENTS) {
            Path file = root.resolve("config/agreements").resolve(name + ".agreement");
            Agreement agreement = agreement(file);
            String text = Files.readString(file, UTF_8);
            SignedIn lead = administrators(new AgencyId("brockmere-police")).getFirst();
            must(offices(lead).agreements().propose(lead, RequestId.random(chance), agreement.hash(), text));
            Set<AgencyId> parties = new HashSet<>();
            agreement.parties().list().forEach(party -> parties.add(party.agency()));
            for (AgencyId party : parties) {
                List<SignedIn> two = administrators(party);
                KeepAgreements office = offices(two.getFirst()).agreements();
                must(office.prepare(
                        two.getFirst(),
                        RequestId.random(chance),
                        agreement.hash(),
                        TwoPersonStep.SIGN,
                        typed("Rehearse signing")));
                must(office.complete(two.getLast(), RequestId.random(chance), agreement.hash(), TwoPersonStep.SIGN));
            }
        }
    }

    private Agreement agreement(Path file) throws IOException, CannotStart {
        return must(AgreementReader.read(file.toString(), Files.readString(file, UTF_8), registers), file.toString());
    }

    private static <T> T must(Reading<T> reading, String what) throws CannotStart {
        return switch (reading) {
            case Reading.Read<T>(T read) -> read;
            case Reading.Unreadable<T>(var problems) ->
                throw new CannotStart(what + " cannot be read: " + problems.getFirst());
        };
    }

    private List<SignedIn> administrators(AgencyId agency) throws Exception {
        List<SignedIn> two = new ArrayList<>();
        for (Someone person : people) {
            if (person.agency().equals(agency) && person.roles().contains(Role.AGENCY_ADMINISTRATOR)) {
                two.add(signIn(person.username()));
            }
        }
        if (two.size() < 2) {
            throw new CannotStart(agency + " has no two administrators; it takes two to sign.");
        }
        return two;
    }

    /** Signs somebody in through Keycloak's own form; once is enough for the rehearsal. */
    SignedIn signIn(String username) throws Exception {
        SignedIn known = signedIn.get(username);
        if (known != null) {
            return known;
        }
        Someone person = people.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        SignInDesk desk = portal.signInDesk(person.agency());
        Departure departure = desk.begin("/home", Optional.of(username(person)))
                .orElseThrow(() -> new CannotStart("Keycloak takes no sign-in of " + person.agency() + "."));
        URI back = new LoginForm().fillIn(departure.goTo(), username(person), password);
        if (desk.complete(departure.start(), back) instanceof Arrival.Welcome(SignedIn who, String idToken)) {
            signedIn.put(username, who);
            return who;
        }
        throw new CannotStart("Keycloak did not let " + username + " in.");
    }

    /** What that person's agency works with. */
    Offices offices(SignedIn who) {
        return portal.offices().of(who);
    }

    /** The answer, or the end of the demonstration with the hub's own words. */
    static <T> T must(HubAnswer<T> answer) throws CannotStart {
        return switch (answer) {
            case HubAnswer.Given<T>(T given) -> given;
            case HubAnswer.Refused<T>(var refusal) -> throw new CannotStart("The hub refused: " + refusal.detail());
            case HubAnswer.NothingThere<T> nothing -> throw new CannotStart("The hub says there is no such case.");
            case HubAnswer.NotTaken<T>(var problem) ->
                throw new CannotStart("The hub did not take it: " + problem.title() + ". " + problem.detail());
            case HubAnswer.Doubtful<T>(String finding) ->
                throw new CannotStart("The hub's answer does not hold: " + finding);
            case HubAnswer.Contradicted<T> alarm ->
                throw new CannotStart("The hub contradicts what it showed before; see /log-alarm in the portal.");
            case HubAnswer.Silence<T>(var why) -> throw new CannotStart("No answer from the hub: " + why);
            case HubAnswer.SignInEnded<T> ended -> throw new CannotStart("A sign-in has ended.");
        };
    }
}
