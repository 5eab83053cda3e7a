package sharinghub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.Party;
import sharinghub.agreement.text.AgreementReader;
import sharinghub.exchange.Done;
import sharinghub.exchange.ProposalQuestion;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.forums.Forums;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.ClockRule;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.directory.AgencyDirectory;
import sharinghub.hub.shares.StorageKey;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.RequestId;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

/**
 * The invented borough around one hub, without HTTP: seven agencies with keys, their agreements as they stand in
 * {@code config/}, and the desks over a real ledger on a real Derby. The test holds the clock.
 */
final class Brockmere implements AutoCloseable {

    static final SecureRandom CHANCE = new SecureRandom();
    static final Path CONFIG =
            Path.of(System.getProperty("sharinghub.root", "..")).resolve("config");
    static final List<String> AGENCIES = List.of(
            "brockmere-police",
            "brockmere-council",
            "eastshire-council",
            "eastshire-probation",
            "eastshire-nhs",
            "safe-harbour",
            "northgate-homes");

    final ScratchDatabase database;
    final Registers registers = whole(Registers.read(CONFIG.resolve("registers")));
    final Agreement framework = read("brockmere-overarching");
    final Agreement marac = read("brockmere-marac");
    final CheckpointSigner signer = new CheckpointSigner(LogSigningKey.generate("hub.example/log", CHANCE));
    final LogReader log;
    final Ledger ledger;
    final Desks desks;
    volatile Instant now = Instant.parse("2026-11-24T09:30:00Z");

    private final Map<AgencyId, TestAgency> agencies = new LinkedHashMap<>();
    private final Map<String, TestPerson> people = new ConcurrentHashMap<>();

    /** A borough in which nothing was signed yet. */
    Brockmere(Path folder) {
        AGENCIES.forEach(name -> agencies.put(new AgencyId(name), new TestAgency(name)));
        database = ScratchDatabase.in(folder);
        log = new LogReader(database);
        ledger = new Ledger(database, signer, new ClockRule(Optional.empty()), () -> now, CHANCE).open();
        desks = Desks.over(
                new Partners(new AgencyDirectory(
                        agencies.values().stream().map(TestAgency::row).toList())),
                registers,
                whole(Forums.read(CONFIG.resolve("forums"), registers)),
                new StorageKey(SecretBytes.random(StorageKey.LENGTH, CHANCE), CHANCE),
                ledger,
                database,
                () -> now);
    }

    /** A borough whose agreements every party has signed. */
    static Brockmere signed(Path folder) {
        Brockmere borough = new Brockmere(folder);
        borough.sign(borough.framework, "brockmere-overarching");
        borough.sign(borough.marac, "brockmere-marac");
        return borough;
    }

    TestAgency agency(String name) {
        return Objects.requireNonNull(agencies.get(new AgencyId(name)));
    }

    TestPerson police() {
        return person("ross.field", "brockmere-police", null, Role.PRACTITIONER);
    }

    TestPerson administrator(String agency) {
        return person("administrator." + agency, agency, null, Role.AGENCY_ADMINISTRATOR);
    }

    /** The second person it takes to sign, and for whatever else one alone may not do. */
    TestPerson deputy(String agency) {
        return person("deputy." + agency, agency, null, Role.AGENCY_ADMINISTRATOR);
    }

    TestPerson coordinator() {
        return person("priya.nair", "brockmere-council", "community-safety", Role.COORDINATOR, Role.PRACTITIONER);
    }

    TestPerson idva() {
        return person("meera.joshi", "safe-harbour", null, Role.PRACTITIONER);
    }

    TestPerson housing() {
        return person("aled.rees", "northgate-homes", null, Role.PRACTITIONER);
    }

    TestPerson warden() {
        return person("will.carter", "brockmere-council", "wardens", Role.PRACTITIONER);
    }

    TestPerson socialWorker() {
        return person("grace.adeyemi", "eastshire-council", "childrens-services", Role.PRACTITIONER);
    }

    TestPerson nurse() {
        return person("bea.lowe", "eastshire-nhs", null, Role.PRACTITIONER);
    }

    TestPerson auditor() {
        return person("tom.okafor", "brockmere-police", null, Role.AUDITOR);
    }

    TestPerson overseer() {
        return person("nadia.rahman", "brockmere-council", null, Role.OVERSIGHT_AUDITOR);
    }

    private TestPerson person(String name, String agency, @Nullable String team, Role... roles) {
        return people.computeIfAbsent(name, unused -> new TestPerson(this, name, agency(agency), team, List.of(roles)));
    }

    List<TestAgency> everyAgency() {
        return List.copyOf(agencies.values());
    }

    /** The police put it forward. */
    void propose(Agreement agreement, String text) {
        TestPerson police = administrator("brockmere-police");
        given(police.ask(
                "/agreements/" + agreement.hash(),
                request -> new ProposalQuestion(request, text, police.detail(request)),
                asked -> desks.agreements().propose(asked, agreement.hash())));
    }

    void sign(Agreement agreement, String file) {
        propose(agreement, text(file));
        agreement.parties().list().stream().map(Party::agency).forEach(party -> {
            given(administrator(party.text()).prepare(agreement, TwoPersonStep.SIGN));
            given(assent(agreement, party));
        });
    }

    /** The deputy signs what the administrator has prepared. */
    Reply<Done> assent(Agreement agreement, AgencyId party) {
        return deputy(party.text()).assent(agreement);
    }

    /** The answer, which must have been given. */
    static <T> T given(Reply<T> reply) {
        return switch (reply) {
            case Reply.Given<T>(T answer) -> answer;
            case Reply.Declined<T>(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    /** How many rows there are in every table, by its name. */
    Map<String, Long> rows() {
        List<String> tables = List.of(
                "logged_entry",
                "kept_share",
                "stated_fact",
                "registered_agreement",
                "given_assent",
                "declared_stop",
                "given_withdrawal",
                "declared_suspension",
                "prepared_act",
                "held_document",
                "held_section",
                "section_audience",
                "made_referral",
                "planned_meeting",
                "signed_statement");
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : tables) {
            counts.put(
                    table,
                    database.read(rows -> ((Number) rows.createNativeQuery("select count(*) from " + table)
                                    .getSingleResult())
                            .longValue()));
        }
        return counts;
    }

    static String text(String agreement) {
        try {
            return new String(Files.readAllBytes(CONFIG.resolve("agreements/" + agreement + ".agreement")), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Agreement read(String name) {
        return whole(AgreementReader.read(name, text(name), registers));
    }

    static <T> T whole(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value) -> value;
            case Reading.Unreadable<T>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static RequestId freshRequest() {
        return RequestId.random(CHANCE);
    }

    /** Every `…Deed` that was logged so far, in order, as the log says it. */
    List<sharinghub.auditlog.AuditEntry> entries() {
        long size = database.read(rows -> ((Number)
                        rows.createNativeQuery("select log_size from log_head").getSingleResult())
                .longValue());
        List<sharinghub.auditlog.AuditEntry> entries = new ArrayList<>();
        while (entries.size() < size) {
            log.range(entries.size(), LogReader.LONGEST_PAGE, size)
                    .forEach(entry -> entries.add(
                            LoggedText.read(entry.content().orElseThrow().entry())));
        }
        return entries;
    }

    @Override
    public void close() throws Exception {
        ledger.close();
        database.close();
    }
}
