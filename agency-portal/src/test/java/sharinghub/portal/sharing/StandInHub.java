package sharinghub.portal.sharing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Mode;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEntryFixture;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Erasure;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.casework.Referral;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.Decision;
import sharinghub.decision.Prospect;
import sharinghub.decision.Refusal;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.document.Context;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDetail;
import sharinghub.document.SealedSection;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.CaseNotice;
import sharinghub.exchange.Directory;
import sharinghub.exchange.Done;
import sharinghub.exchange.ListedAgency;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OpenedEntry;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.Problem;
import sharinghub.exchange.ProblemDetails;
import sharinghub.exchange.Question;
import sharinghub.exchange.ReferralQuestion;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.SectionNotice;
import sharinghub.exchange.Submission;
import sharinghub.exchange.WithheldSection;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.keys.CertificateAuthority;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * A hub for tests, behind real mutual TLS: decides by the library's engine, keeps everything in memory, logs into a small
 * real log, and lies when it is told to. Believes whoever the token says is asking.
 */
public final class StandInHub implements AutoCloseable {

    /** Issues every certificate of the test. */
    public static final CertificateAuthority AUTHORITY = CertificateAuthority.create(
            "a test", Duration.ofHours(2), InstantSource.system(), new java.security.SecureRandom());

    /** What is told to everybody who asks for the directory. */
    public Directory directory = new Directory(List.of());

    /** What is told to everybody who asks for the agreements. */
    public List<AgreementStanding> agreements = List.of();

    /** By what is decided, asked anew each time. */
    public Supplier<Decider> decider = () -> new Decider(List.of());

    /** What becomes of every receipt before it is given out. */
    public UnaryOperator<Receipt> lie = receipt -> receipt;

    /** What becomes of the entries of the log before an auditor is given them. */
    public UnaryOperator<List<OpenedEntry>> keptBack = entries -> entries;

    /** Whom it writes into the log for whoever did something. */
    public UnaryOperator<Actor> writtenDownAs = actor -> actor;

    /** How many entries it puts on a page at most. */
    public int pageLength = LogViewQuestion.MOST;

    /** Where it says that the next page begins. */
    public LongUnaryOperator goOnFrom = from -> from;

    /** What it finds wrong with whoever asks for cases, if anything. */
    public Optional<Problem> problem = Optional.empty();

    /** Whether it answers at all. */
    public boolean down;

    /** What was handed in, by request: once each. */
    public final Map<RequestId, Submission> submissions = new LinkedHashMap<>();

    /** What was put to a forum, by request: once each. */
    public final Map<RequestId, ReferralQuestion> referrals = new LinkedHashMap<>();

    /** The log. */
    public LogFixture log = LogFixture.of(3);

    private final Map<RequestId, Who> senders = new HashMap<>();
    private final Map<CaseRef, Facts> hubFacts = new HashMap<>();
    private final Map<RequestId, Receipt> receipts = new HashMap<>();
    private final Map<RequestId, SealedDetail> sealedDetails = new HashMap<>();
    /** As the fixture's log left them. */
    private final Map<AgencyId, Long> numbers =
            new HashMap<>(Map.of(AuditEntryFixture.POLICE, 3L, AuditEntryFixture.COUNTY, 1L));

    /** The doors to the log that portals use without any person. */
    public final StandInLogDoors logDoors = new StandInLogDoors(this);

    private final StandInDoors doors = new StandInDoors(this);
    private final HttpsServer server;
    private final InstantSource clock;

    record Answer(int status, String type, byte[] body) {}

    record Who(AgencyId agency, UUID person, Optional<Team> team, Role role) {

        /** Reads what {@link #token} writes. */
        static Who of(String token) {
            String[] parts = token.replaceFirst("DPoP ", "").split(" ");
            return new Who(
                    new AgencyId(parts[0]),
                    UUID.fromString(parts[1]),
                    parts[2].equals("-") ? Optional.empty() : Optional.of(Team.fromText(parts[2])),
                    Role.fromText(parts[3]).orElseThrow());
        }
    }

    /** A token as this hub reads it. */
    public static String token(AgencyId agency, UUID person, Optional<Team> team, Role role) {
        return agency + " " + person + " " + team.map(Team::toString).orElse("-") + " " + role;
    }

    public StandInHub(InstantSource clock) throws IOException {
        this.clock = clock;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(
                        AUTHORITY.forServer("hub", Duration.ofHours(2)).tls()) {
                    @Override
                    public void configure(HttpsParameters parameters) {
                        SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                        tls.setNeedClientAuth(true);
                        parameters.setSSLParameters(tls);
                    }
                });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /** Where portals reach it. */
    public URI address() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /** Makes something true of a case, as the hub's own deeds would. */
    public void make(CaseRef about, String fact, String value) {
        hubFacts.merge(
                about, Facts.none().with(new FactName(fact), FactValue.fromText(value)), (old, more) -> old.with(more));
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = down
                        ? new Answer(503, "text/plain", new byte[0])
                        : answer(
                                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                                        .map(Who::of),
                                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                                exchange.getRequestBody().readAllBytes());
            } catch (MalformedJson | RuntimeException e) {
                e.printStackTrace();
                answer = new Answer(500, "text/plain", new byte[0]);
            }
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private synchronized Answer answer(Optional<Who> who, String door, byte[] body) throws MalformedJson {
        return who.isPresent() ? answer(who.get(), door, body) : logDoors.answer(door, body);
    }

    private Answer answer(Who who, String door, byte[] body) throws MalformedJson {
        if (door.equals("GET /directory")) {
            return given(directory);
        }
        if (door.equals("GET /agreements")) {
            return given(agreements);
        }
        if (door.equals("POST /documents")) {
            return submit(who, Json.read(body, Submission.class));
        }
        if (door.equals("POST /referrals")) {
            return refer(who, Json.read(body, ReferralQuestion.class));
        }
        if (door.equals("POST /cases/listings") && problem.isEmpty()) {
            return list(who, Json.read(body, ListingQuestion.class));
        }
        if (problem.isPresent()) {
            return no(problem.get());
        }
        if (door.matches("POST /cases/case-[0-9a-z]{26}/own-openings")) {
            return openedOwn(who, new CaseRef(door.split("/")[2]), Json.read(body, OwnOpeningQuestion.class));
        }
        if (door.matches("POST /cases/case-[0-9a-z]{26}/releases")) {
            return release(who, new CaseRef(door.split("/")[2]), Json.read(body, ReleaseQuestion.class));
        }
        if (door.equals("POST /log/views")) {
            return view(who, Json.read(body, LogViewQuestion.class));
        }
        if (door.equals("POST /log/exports")) {
            logged(who, AuditEvent.LOG_EXPORTED, Json.read(body, LogExportQuestion.class), Matter.NONE, List.of());
            return new Answer(200, "application/zip", log.bundle(0, Set.of()).zip());
        }
        return doors.answer(who, door, body)
                .map(answer -> answer instanceof ProblemDetails no ? no(no) : given(answer))
                .orElseThrow(() -> new IllegalStateException("no door " + door));
    }

    private Answer submit(Who who, Submission submission) {
        submissions.putIfAbsent(submission.request(), submission);
        senders.putIfAbsent(submission.request(), who);
        return given(new Done(logged(
                who,
                AuditEvent.SUBMITTED,
                submission,
                Matter.NONE
                        .of(submission.document().caseRef())
                        .of(submission.document().document()),
                List.of())));
    }

    private Answer refer(Who who, ReferralQuestion question) {
        referrals.putIfAbsent(question.request(), question);
        make(question.referral().caseRef(), "stage", "referral");
        return given(new Done(logged(
                who,
                AuditEvent.REFERRED,
                question,
                Matter.NONE.of(question.referral().caseRef()),
                List.of())));
    }

    private Answer list(Who who, ListingQuestion question) {
        List<CaseNotice> cases = cases().filter(about ->
                        question.only().isEmpty() || question.only().get().equals(about))
                .flatMap(about -> notice(who, about, question).stream())
                .toList();
        Receipt receipt = logged(who, AuditEvent.CONSULTED, question, Matter.NONE, List.of());
        return cases.isEmpty() && question.only().isPresent()
                ? no(OutOfReach.of(receipt))
                : given(new ListingAnswer(cases, receipt));
    }

    private Stream<CaseRef> cases() {
        return submissions.values().stream()
                .map(submission -> submission.document().caseRef())
                .distinct()
                .sorted();
    }

    private Stream<SealedSection> sections(CaseRef about) {
        return submissions.values().stream()
                .filter(submission -> submission.document().caseRef().equals(about))
                .flatMap(submission -> submission.document().sections().stream());
    }

    private Optional<CaseNotice> notice(Who who, CaseRef about, ListingQuestion question) {
        ReleaseRequest request =
                request(who, about, question.purpose(), sections(about).toList());
        List<SectionNotice> notices = sections(about)
                .filter(section -> isOwn(who, section.context())
                        || decider.get()
                                .known(request)
                                .contains(section.context().section()))
                .map(section -> notice(request, section.context()))
                .toList();
        Optional<Forum> forum = referrals.values().stream()
                .map(ReferralQuestion::referral)
                .filter(referral -> referral.caseRef().equals(about))
                .map(Referral::forum)
                .findFirst();
        Optional<String> stage = facts(about).known(FactName.STAGE).map(FactValue::toString);
        return notices.isEmpty() ? Optional.empty() : Optional.of(new CaseNotice(about, forum, stage, notices));
    }

    /** As the hub has it: people of the team that sent it, or of the whole agency where no team did. */
    private boolean isOwn(Who who, Context context) {
        return submissions.values().stream()
                .filter(submission -> submission.document().document().equals(context.document()))
                .map(submission -> senders.get(submission.request()))
                .anyMatch(sender -> sender != null
                        && sender.agency().equals(who.agency())
                        && (sender.team().isEmpty() || sender.team().equals(who.team())));
    }

    private Optional<String> contact(ReleaseRequest request, AskedSection asked) {
        ReleaseRequest pointer = new ReleaseRequest(
                request.asker(), request.caseRef(), request.purpose(), Mode.CONTACT, request.at(), List.of(asked));
        return decider.get().decide(pointer) instanceof Release
                ? directory.agencies().stream()
                        .filter(row -> row.agency().equals(asked.author()))
                        .map(ListedAgency::contact)
                        .findFirst()
                : Optional.empty();
    }

    private SectionNotice notice(ReleaseRequest request, Context context) {
        AskedSection asked = request.sections().stream()
                .filter(section -> section.section().equals(context.section()))
                .findFirst()
                .orElseThrow();
        return new SectionNotice(
                context.section(),
                context.document(),
                context.version(),
                context.author(),
                context.category(),
                Mode.EXISTENCE,
                decider.get()
                        .reach(new Prospect(
                                context.author(),
                                context.category(),
                                context.agreement(),
                                asked.facts(),
                                request.asker(),
                                request.purpose(),
                                Mode.CONTENT,
                                clock.instant())),
                contact(request, asked));
    }

    private Answer release(Who who, CaseRef about, ReleaseQuestion question) {
        List<SealedSection> asked = sections(about)
                .filter(section -> question.sections().isEmpty()
                        || question.sections().contains(section.context().section()))
                .toList();
        ReleaseRequest request = request(who, about, question.purpose(), asked);
        Decision decision = decider.get().decide(request);
        Matter matter = Matter.NONE.of(about).forPurpose(question.purpose().text());
        return switch (decision) {
            case Refusal refusal ->
                decider.get().known(request).isEmpty()
                        ? no(OutOfReach.of(logged(who, AuditEvent.ASKED, question, Matter.NONE, List.of())))
                        : no(RefusalProblem.because(
                                refusal.reasons(),
                                refusal.smallestLawfulChange(),
                                logged(who, AuditEvent.REFUSED, question, matter, outcomes(asked, "withheld"))));
            case Release release -> {
                List<SealedSection> given = asked.stream()
                        .filter(section ->
                                release.allowed().containsKey(section.context().section()))
                        .toList();
                Receipt receipt = logged(who, AuditEvent.RELEASED, question, matter, outcomes(given, "released"));
                yield given(new ReleaseAnswer(
                        about,
                        given.stream()
                                .map(section -> openable(who, release, section))
                                .toList(),
                        withheld(release, asked),
                        receipt));
            }
        };
    }

    /** A page of what concerns the asker's agency, or of everything; `from` counts what that asker may see. */
    private Answer view(Who who, LogViewQuestion question) {
        Receipt look = logged(who, AuditEvent.LOG_READ, question, Matter.NONE, List.of());
        List<OpenedEntry> all = new ArrayList<>();
        for (int index = 0; index < look.index(); index++) {
            AuditEntry entry = read(log.entry(index));
            boolean concerns =
                    who.role() == Role.OVERSIGHT_AUDITOR || entry.numbers().containsKey(who.agency());
            boolean wanted =
                    question.only().isEmpty() || entry.deed().matter().caseRef().equals(question.only());
            if (concerns && wanted) {
                Receipt receipt = log.receipt(index);
                all.add(new OpenedEntry(
                        receipt.salt(),
                        receipt.entry(),
                        Optional.ofNullable(sealedDetails.get(entry.deed().request())),
                        new InclusionProof(index, log.size(), receipt.path())));
            }
        }
        int from = (int) Math.min(question.from(), all.size());
        int to = Math.min(from + Math.min(question.count(), pageLength), all.size());
        return given(new LogPage(
                keptBack.apply(List.copyOf(all.subList(from, to))),
                to < all.size() ? OptionalLong.of(goOnFrom.applyAsLong(to)) : OptionalLong.empty(),
                log.note(),
                look));
    }

    private static AuditEntry read(byte[] entry) {
        try {
            return EntryText.read(entry);
        } catch (MalformedLogText e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer openedOwn(Who who, CaseRef about, OwnOpeningQuestion question) {
        return given(new Done(logged(
                who,
                AuditEvent.CONSULTED,
                question,
                Matter.NONE.of(about).forPurpose(question.purpose().text()).withDigest(question.link()),
                question.sections().stream()
                        .map(section -> new SectionOutcome(section, who.agency(), Optional.empty(), "own"))
                        .toList())));
    }

    private static List<SectionOutcome> outcomes(List<SealedSection> sections, String word) {
        return sections.stream()
                .map(section -> new SectionOutcome(
                        section.context().section(), section.context().author(), Optional.empty(), word))
                .toList();
    }

    private OpenableSection openable(Who who, Release release, SealedSection section) {
        ReleaseShare share = submissions.values().stream()
                .flatMap(submission -> submission.shares().stream())
                .filter(one -> one.section().equals(section.context().section())
                        && one.recipient().equals(who.agency()))
                .findFirst()
                .orElseThrow();
        var allowed = Optional.ofNullable(
                        release.allowed().get(section.context().section()))
                .orElseThrow();
        return new OpenableSection(
                section.forRecipient(who.agency()),
                share,
                allowed.clause(),
                allowed.mode(),
                allowed.onward(),
                allowed.keep());
    }

    private static List<WithheldSection> withheld(Release release, List<SealedSection> asked) {
        List<WithheldSection> withheld = new ArrayList<>();
        release.withheld()
                .forEach((section, reasons) -> asked.stream()
                        .map(SealedSection::context)
                        .filter(context -> context.section().equals(section))
                        .forEach(context -> withheld.add(new WithheldSection(
                                section, context.author(), context.category(), reasons, Optional.empty()))));
        return withheld;
    }

    private ReleaseRequest request(
            Who who, CaseRef about, sharinghub.agreement.PurposeName purpose, List<SealedSection> sections) {
        return new ReleaseRequest(
                new Asker(who.agency(), who.team(), who.role()),
                about,
                purpose,
                Mode.CONTENT,
                clock.instant(),
                sections.stream()
                        .map(SealedSection::context)
                        .map(context -> new AskedSection(
                                context.section(),
                                context.author(),
                                context.category(),
                                context.agreement(),
                                facts(context)))
                        .toList());
    }

    private Facts facts(CaseRef about) {
        return Facts.none()
                .with(FactName.STAGE, FactValue.word("referral"))
                .with(FactName.ON_THE_AGENDA, FactValue.NO)
                .with(hubFacts.getOrDefault(about, Facts.none()));
    }

    /** What the author vouches for, and what the hub made true. */
    private Facts facts(Context context) {
        Facts facts = facts(context.caseRef());
        for (Submission submission : submissions.values()) {
            for (var signed : submission.facts()) {
                FactStatement statement = signed.statement();
                boolean concerns = statement.about().equals(context.caseRef())
                        && statement.agency().equals(context.author())
                        && statement.section().map(context.section()::equals).orElse(true);
                facts = concerns ? facts.with(statement.fact(), statement.value()) : facts;
            }
        }
        return facts;
    }

    Receipt logged(Who who, AuditEvent event, Question question, Matter matter, List<SectionOutcome> sections) {
        Receipt receipt = receipts.computeIfAbsent(question.request(), request -> {
            AuditedDeed deed = new AuditedDeed(
                    event,
                    request,
                    writtenDownAs.apply(new Actor(who.agency(), who.person(), who.team(), who.role())),
                    matter,
                    sections,
                    List.of(),
                    question.detail().digest());
            sealedDetails.put(request, question.detail());
            return append(deed);
        });
        return lie.apply(receipt);
    }

    private Receipt append(AuditedDeed deed) {
        SortedMap<AgencyId, Long> running = new TreeMap<>();
        deed.concerned().forEach(agency -> running.put(agency, numbers.merge(agency, 1L, Long::sum)));
        log.append(new AuditEntry(clock.instant(), deed, running));
        return log.receipt(log.size() - 1);
    }

    /** Erases the first entries of the log by the hub's rule, and writes the tombstone. */
    public synchronized void erase(RequestId request, Erasure erasure) {
        append(AuditedDeed.erasing(request, erasure));
        keptBack = entries -> entries.stream()
                .filter(opened -> !erasure.covers(opened.proof().index()))
                .toList();
    }

    static Answer given(Object value) {
        return new Answer(200, "application/json", Json.write(value));
    }

    static Answer no(ProblemDetails problem) {
        return new Answer(problem.status(), "application/problem+json", Json.write(problem));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
