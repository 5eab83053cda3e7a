package sharinghub.portal;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.forums.Forums;
import sharinghub.keys.TrustedServers;
import sharinghub.portal.accesslog.AccessLogWords;
import sharinghub.portal.accesslog.CheckAccessLog;
import sharinghub.portal.agendas.PrepareAgenda;
import sharinghub.portal.agendas.SeeMeetings;
import sharinghub.portal.agreements.AgreementTemplates;
import sharinghub.portal.agreements.CompareAgreement;
import sharinghub.portal.agreements.DraftAgreement;
import sharinghub.portal.agreements.PrintAgreement;
import sharinghub.portal.agreements.ReadAgreements;
import sharinghub.portal.agreements.SeeMatrix;
import sharinghub.portal.agreements.TakeStep;
import sharinghub.portal.casesummaries.Home;
import sharinghub.portal.casesummaries.ListCases;
import sharinghub.portal.casesummaries.OpenCase;
import sharinghub.portal.design.Destination;
import sharinghub.portal.design.FormNames;
import sharinghub.portal.design.Words;
import sharinghub.portal.evidence.EvidenceFolder;
import sharinghub.portal.hub.Confirmations;
import sharinghub.portal.hub.HostedAgencies;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.hub.KnownHub;
import sharinghub.portal.keyring.KeyringUnusable;
import sharinghub.portal.logalarm.SeeLogAlarm;
import sharinghub.portal.receipts.KeepReceipt;
import sharinghub.portal.referrals.CheckAnswers;
import sharinghub.portal.referrals.ReferSomeone;
import sharinghub.portal.referrals.SeeReaders;
import sharinghub.portal.referrals.SeeReferral;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.Partners;
import sharinghub.portal.sharing.Surroundings;
import sharinghub.portal.sharing.WitnessWords;
import sharinghub.portal.signin.AgencyClient;
import sharinghub.portal.signin.KeycloakRealm;
import sharinghub.portal.signin.SealedSignIns;
import sharinghub.portal.signin.Sessions;
import sharinghub.portal.signin.SignInDesk;
import sharinghub.portal.welcome.ReadAbout;
import sharinghub.portal.welcome.RolePicker;
import sharinghub.portal.welcome.SignIn;
import sharinghub.portal.welcome.SignOut;
import sharinghub.portal.welcome.Welcome;
import sharinghub.portal.witness.LastCosigned;
import sharinghub.portal.witness.LogWatch;
import sharinghub.portal.witness.PortalWitness;
import sharinghub.portal.witness.WatchRounds;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;
import sharinghub.text.TextProblem;

/** Everything the portal is made of, put together by constructors: clock, chance, keys and settings come in here. */
final class Portal implements AutoCloseable {

    private static final Set<Role> CASEWORK = Set.of(Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR);

    private final PortalSettings settings;
    private final SecureRandom chance;
    private final InstantSource clock;
    private final EvidenceFolder evidence;
    private final HostedAgencies agencies;
    private final Optional<Confirmations> confirmations;
    private final Surroundings around;
    private final HostedOffices offices;
    private final Map<AgencyId, SignInDesk> desks;

    private Portal(
            PortalSettings settings,
            SecureRandom chance,
            InstantSource clock,
            EvidenceFolder evidence,
            HostedAgencies agencies) {
        this.settings = settings;
        this.chance = chance;
        this.clock = clock;
        this.evidence = evidence;
        this.agencies = agencies;
        this.confirmations = settings.watch()
                .policy()
                .filter(policy -> !policy.witnesses().isEmpty())
                .map(policy -> new Confirmations(policy, evidence));
        this.around = surroundings();
        this.offices =
                new HostedOffices(agencies.all().stream().map(around::open).toList());
        this.desks = desks();
    }

    /** Opens keys, stores and lines of every hosted agency. */
    static Portal open(PortalSettings settings, SecureRandom chance, InstantSource clock)
            throws KeyringUnusable, IOException {
        EvidenceFolder evidence = EvidenceFolder.open(settings.watch().evidence(), clock);
        KnownHub hub = new KnownHub(settings.hub(), new CheckpointReader(settings.logKey()), evidence);
        List<HostedAgency> opened = new ArrayList<>();
        try {
            for (Map.Entry<AgencyId, String> agency : settings.agencies().entrySet()) {
                opened.add(HostedAgency.open(
                        agency.getKey(), agency.getValue(), settings.keyrings(), settings.stores(), hub, chance));
            }
        } catch (KeyringUnusable | IOException | RuntimeException e) {
            opened.forEach(HostedAgency::close);
            throw e;
        }
        return new Portal(settings, chance, clock, evidence, new HostedAgencies(opened));
    }

    /** What answers over HTTP. */
    PortalApplication application() throws IOException {
        Sessions sessions = new Sessions(chance, clock, offices::forget);
        return new PortalApplication(
                new PortalApplication.Look(
                        settings.partnership(),
                        settings.brand(),
                        settings.people().isPresent(),
                        navigation()),
                new PortalApplication.Addresses(settings.address(), settings.issuer()),
                sessions,
                evidence::raised,
                pages(sessions));
    }

    /**
     * Begins to watch the hub's log, when the settings say so. Close it before this.
     *
     * @throws IOException when what this portal cosigned last cannot be read: a witness that forgot must not go on
     */
    Optional<WatchRounds> watch() throws KeyringUnusable, IOException {
        WatchSettings watch = settings.watch();
        if (!watch.watches()) {
            return Optional.empty();
        }
        Optional<PortalWitness> witness = Optional.empty();
        if (watch.witness().isPresent()) {
            witness = Optional.of(new PortalWitness(
                    watch.witness().get().open(chance),
                    LastCosigned.open(watch.folder(), new CheckpointReader(settings.logKey())),
                    evidence,
                    clock));
        }
        return Optional.of(WatchRounds.start(new LogWatch(agencies, witness, confirmations), watch.interval()));
    }

    /** The parts of the portal, each shown to those who may open its first page. */
    private static List<Destination> navigation() {
        Words words = Words.of("design/layout");
        return List.of(
                new Destination(words.say("menu-home"), "/home", Set.of(Role.values())),
                new Destination(words.say("menu-cases"), "/cases", CASEWORK),
                new Destination(words.say("menu-refer"), "/referrals", CASEWORK),
                new Destination(words.say("menu-meetings"), "/meetings", CASEWORK),
                new Destination(words.say("menu-agreements"), "/agreements", Set.of(Role.values())),
                new Destination(
                        words.say("menu-who-saw-what"), "/audit", Set.of(Role.AUDITOR, Role.OVERSIGHT_AUDITOR)));
    }

    /** Every page; a new one is added here. */
    private List<Object> pages(Sessions sessions) throws IOException {
        URI address = settings.address();
        RolePicker picker = settings.people().isPresent()
                ? RolePicker.of(settings.people().get(), settings.password().orElse(""))
                : RolePicker.none();
        Forums forums = whole("forums", Forums.read(settings.forums(), around.registers()));
        CategoryNames categories = new CategoryNames(around.registers());
        FormNames names = new FormNames(chance);
        WitnessWords witnesses = new WitnessWords(confirmations, clock);
        ListCases cases = new ListCases(offices, around.partners(), forums);
        return List.of(
                new Welcome(settings.agencies(), picker),
                new SignIn(desks, new SealedSignIns(chance, clock), sessions, address),
                new SignOut(desks, sessions, address),
                new ReadAbout(),
                new Home(cases, navigation()),
                cases,
                new OpenCase(offices, around.partners(), categories, witnesses),
                new ReferSomeone(offices, forums, chance, clock),
                new SeeReaders(offices, forums),
                new CheckAnswers(offices, forums, around.partners(), clock),
                new SeeReferral(offices, forums, around.partners()),
                new SeeMeetings(offices, forums, around.partners(), names, clock),
                new PrepareAgenda(offices, forums, around.partners(), names),
                new ReadAgreements(offices, around.partners(), names),
                new DraftAgreement(offices, around.registers(), templates(), names),
                new TakeStep(offices, around.partners(), names),
                new PrintAgreement(offices, around.registers()),
                new SeeMatrix(offices, around.registers()),
                new CompareAgreement(offices, around.registers()),
                new CheckAccessLog(offices, new AccessLogWords(around.partners(), witnesses), settings.logKey(), clock),
                new KeepReceipt(new CheckpointReader(settings.logKey())),
                new SeeLogAlarm(evidence));
    }

    private AgreementTemplates templates() throws IOException {
        return settings.templates().isPresent()
                ? AgreementTemplates.read(settings.templates().get(), around.registers())
                : AgreementTemplates.none();
    }

    /** What each hosted agency works with. */
    HostedOffices offices() {
        return offices;
    }

    /** Where that agency's staff sign in. */
    SignInDesk signInDesk(AgencyId agency) {
        return Objects.requireNonNull(desks.get(agency), "an agency hosted here");
    }

    private Surroundings surroundings() {
        Registers registers = whole("registers", Registers.read(settings.registers()));
        return new Surroundings(
                Partners.read(settings.partners()), registers, new CheckpointReader(settings.logKey()), chance, clock);
    }

    private static <T> T whole(String what, Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T read) -> read;
            case Reading.Unreadable<T>(List<TextProblem> problems) ->
                throw new IllegalArgumentException("the " + what + " cannot be read: " + problems.getFirst());
        };
    }

    private Map<AgencyId, SignInDesk> desks() {
        KeycloakRealm realm =
                new KeycloakRealm(settings.issuer(), settings.backChannel(), TrustedServers.of(settings.trust()));
        return agencies.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        HostedAgency::id,
                        agency -> new SignInDesk(
                                new AgencyClient(
                                        agency.id(), realm, agency.keyring().token()),
                                settings.address(),
                                clock)));
    }

    @Override
    public void close() {
        agencies.close();
    }
}
