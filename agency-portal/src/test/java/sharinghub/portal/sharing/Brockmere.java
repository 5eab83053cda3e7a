package sharinghub.portal.sharing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Assent;
import sharinghub.agreement.Party;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.auditlog.LogFixture;
import sharinghub.decision.Decider;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.Directory;
import sharinghub.exchange.ListedAgency;
import sharinghub.forums.Forums;
import sharinghub.keys.AgencyKeys;
import sharinghub.keys.SigningKey;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.hub.KnownHub;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.keyring.KeyringFolder;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.signin.HubToken;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.Hash;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/**
 * The invented borough, as much of it as a portal needs: seven agencies with real keys, the configured agreements signed by
 * all their parties, and a {@link StandInHub}. Its clock stands still until moved.
 */
public final class Brockmere implements AutoCloseable {

    /** The reactor's root. */
    public static final Path ROOT = Path.of(System.getProperty("sharinghub.root", ".."));

    public static final AgencyId POLICE = new AgencyId("brockmere-police");
    public static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    public static final AgencyId COUNTY = new AgencyId("eastshire-council");
    public static final AgencyId HARBOUR = new AgencyId("safe-harbour");
    public static final AgencyId NORTHGATE = new AgencyId("northgate-homes");
    private static final List<AgencyId> ALL = List.of(
            POLICE,
            COUNCIL,
            COUNTY,
            new AgencyId("eastshire-probation"),
            new AgencyId("eastshire-nhs"),
            HARBOUR,
            NORTHGATE);
    private static final Instant SIGNED = Instant.parse("2026-03-20T10:00:00Z");

    public final SecureRandom chance = new SecureRandom();
    public final MovedClock clock = new MovedClock();
    public final Registers registers = configuredRegisters();
    public final Forums forums = whole(Forums.read(ROOT.resolve("config/forums"), registers));
    public final StandInHub hub;

    /** What the portal has found against the hub. */
    public final EvidenceFolder evidence;

    public final Partners partners;
    public final List<Agreement> agreements;

    /** As of a portal that asks for no witnesses. */
    public final WitnessWords witnesses = new WitnessWords(Optional.empty(), clock);

    private final Path folder;
    private final Map<AgencyId, AgencyKeyring> keyrings = new HashMap<>();
    private final Map<AgencyId, HostedAgency> hosted = new HashMap<>();
    private final Map<AgencyId, Offices> offices = new HashMap<>();

    /** A clock the test moves. */
    public static final class MovedClock implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-23T09:27:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        /** Moves it forward. */
        public void move(Duration by) {
            now = now.plus(by);
        }
    }

    /** @param folder for keyrings and stores; empty */
    public Brockmere(Path folder) throws IOException, KeyringUnusable {
        this.folder = folder;
        hub = new StandInHub(clock);
        evidence = EvidenceFolder.open(folder.resolve("evidence"), clock);
        List<ListedAgency> rows = new ArrayList<>();
        for (AgencyId agency : ALL) {
            KeyringFolder keys = new KeyringFolder(folder.resolve("keyrings").resolve(agency.text()));
            keys.make(agency, StandInHub.AUTHORITY.forPortal(agency, Duration.ofHours(2)), chance);
            AgencyKeyring keyring = keys.open(agency);
            keyrings.put(agency, keyring);
            rows.add(row(agency, keyring.publicKeys()));
        }
        partners = new Partners(rows);
        hub.directory = new Directory(rows);
        agreements = List.of(
                agreement("brockmere-overarching"), agreement("brockmere-marac"), agreement("brockmere-asb-forum"));
        hub.agreements = agreements.stream().map(this::signed).toList();
        hub.decider = this::decider;
    }

    /** The row of an agency with these keys. */
    public static ListedAgency row(AgencyId agency, AgencyKeys keys) {
        String name = agency.text().replace('-', ' ');
        return new ListedAgency(
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                "Safeguarding desk, 01632 960 100",
                Hash.of(agency.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "http://localhost:8180/realms/brockmere",
                "portal-" + agency,
                "token-key-of-" + agency,
                keys);
    }

    /** As if nobody of that agency had signed it. */
    public void unsign(Agreement agreement, AgencyId agency) {
        hub.agreements = hub.agreements.stream()
                .map(one -> one.hash().equals(agreement.hash())
                        ? AgreementStanding.of(
                                one.hash(),
                                one.text(),
                                one.assents().stream()
                                        .filter(assent -> !assent.agency().equals(agency))
                                        .toList(),
                                one.stops())
                        : one)
                .toList();
    }

    /** The configured agreement of that name. */
    public Agreement configured(String name) {
        return agreements.stream()
                .filter(agreement -> agreement.version().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The words of the partnership. */
    static Registers configuredRegisters() {
        return whole(Registers.read(ROOT.resolve("config/registers")));
    }

    private Agreement agreement(String name) {
        Path file = ROOT.resolve("config/agreements").resolve(name + ".agreement");
        try {
            return switch (AgreementReader.read(file.toString(), java.nio.file.Files.readString(file), registers)) {
                case Reading.Read<Agreement>(Agreement agreement) -> agreement;
                case Reading.Unreadable<Agreement>(var problems) -> throw new AssertionError(problems);
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T whole(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T read) -> read;
            case Reading.Unreadable<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private AgreementStanding signed(Agreement agreement) {
        return AgreementStanding.of(
                agreement.hash(), AgreementWriter.canonical(agreement), assents(agreement), List.of());
    }

    private List<Assent> assents(Agreement agreement) {
        return agreement.parties().list().stream()
                .map(Party::agency)
                .map(agency -> {
                    try (SigningKey key = keyring(agency).signing()) {
                        return Assent.sign(agreement.hash(), agency, SIGNED, key);
                    }
                })
                .toList();
    }

    /** By what the hub's agreements say at this moment. */
    private Decider decider() {
        try {
            return AgreementsNow.check(hub.agreements, registers, partners, POLICE, clock.instant())
                    .decider();
        } catch (DoubtfulAgreement e) {
            throw new AssertionError(e);
        }
    }

    /** The keys of an agency. */
    public AgencyKeyring keyring(AgencyId agency) {
        return Optional.ofNullable(keyrings.get(agency)).orElseThrow();
    }

    /** Everything that is one agency's alone, opened when it is first needed. */
    public HostedAgency hosted(AgencyId agency) {
        return hosted.computeIfAbsent(agency, id -> {
            try {
                return HostedAgency.open(
                        id,
                        partners.nameOf(id),
                        folder.resolve("keyrings"),
                        folder.resolve("stores"),
                        new KnownHub(hub.address(), LogFixture.reader(), evidence),
                        chance);
            } catch (KeyringUnusable | IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The offices of an agency. */
    public Offices offices(AgencyId agency) {
        return offices.computeIfAbsent(
                agency,
                id -> new Surroundings(partners, registers, LogFixture.reader(), chance, clock).open(hosted(id)));
    }

    /** A response officer who refers. */
    public SignedIn ross() {
        return person(1, "Ross Field", "Response officer", POLICE, Optional.empty(), Role.PRACTITIONER);
    }

    /** The coordinator. */
    public SignedIn priya() {
        return person(
                2,
                "Priya Nair",
                "MARAC coordinator",
                COUNCIL,
                Optional.of(new Team(COUNCIL, "community-safety")),
                Role.COORDINATOR);
    }

    /** A children's social worker. */
    public SignedIn grace() {
        return person(
                3,
                "Grace Adeyemi",
                "Social worker",
                COUNTY,
                Optional.of(new Team(COUNTY, "childrens-services")),
                Role.PRACTITIONER);
    }

    /** The Idva. */
    public SignedIn meera() {
        return person(4, "Meera Joshi", "Idva", HARBOUR, Optional.empty(), Role.PRACTITIONER);
    }

    /** A housing officer. */
    public SignedIn aled() {
        return person(5, "Aled Rees", "Housing officer", NORTHGATE, Optional.empty(), Role.PRACTITIONER);
    }

    /** Who signs and stops agreements for the police. */
    public SignedIn sam() {
        return person(9, "Sam Birch", "Information manager", POLICE, Optional.empty(), Role.AGENCY_ADMINISTRATOR);
    }

    /** Who completes what Sam prepared. */
    public SignedIn lena() {
        return colleagueOf(sam(), 10);
    }

    /** One of those who sign and stop agreements for an agency; each number is another person. */
    public SignedIn administrator(AgencyId agency, int number) {
        return person(
                number,
                "Administrator " + number,
                "Information manager",
                agency,
                Optional.empty(),
                Role.AGENCY_ADMINISTRATOR);
    }

    /** The outsider. */
    public SignedIn will() {
        return person(
                6,
                "Will Carter",
                "Street warden",
                COUNCIL,
                Optional.of(new Team(COUNCIL, "wardens")),
                Role.PRACTITIONER);
    }

    /** The police's data protection officer. */
    public SignedIn tom() {
        return person(7, "Tom Okafor", "Data protection officer", POLICE, Optional.empty(), Role.AUDITOR);
    }

    /** Who oversees the whole log. */
    public SignedIn nadia() {
        return person(8, "Nadia Rahman", "Oversight auditor", COUNCIL, Optional.empty(), Role.OVERSIGHT_AUDITOR);
    }

    /** Somebody else with the same agency, team and roles. */
    public SignedIn colleagueOf(SignedIn one, int number) {
        return person(
                number,
                "Colleague " + number,
                one.post(),
                one.agency(),
                one.team(),
                one.roles().iterator().next());
    }

    private static SignedIn person(
            int number, String name, String post, AgencyId agency, Optional<Team> team, Role role) {
        UUID person = new UUID(0x7b8d3f0e6d1f4f0eL, 0x9a595f5f1f9f0a00L + number);
        String token = StandInHub.token(agency, person, team, role);
        return new SignedIn(person, name, post, agency, team, Set.of(role), () -> new HubToken.Held.Good(token));
    }

    @Override
    public void close() {
        hosted.values().forEach(HostedAgency::close);
        keyrings.values().forEach(AgencyKeyring::close);
        hub.close();
    }
}
