package sharinghub.portal.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.PurposeName;
import sharinghub.command.Hub;
import sharinghub.decision.Reason;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.RefusalProblem;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.sharing.OpenedCase;
import sharinghub.portal.sharing.OpenedSection;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;

/**
 * The main road, walked in the terminal: each step does the real thing through Keycloak, portal and hub, looks at what came
 * of it, and says so in one sentence with a tick. The first step that does not hold ends the tour.
 */
final class Tour {

    private static final Forum MARAC = new Forum("marac");
    private static final PurposeName PURPOSE = new PurposeName("safeguard-victim");

    private final Brockmere brockmere;
    private final Loader loader;
    private final Servers servers;
    private final PlantedWords planted;
    private final PrintStream out;

    /** @param planted what was typed so far, and will be */
    Tour(Brockmere brockmere, Servers servers, PlantedWords planted, PrintStream out) {
        this.brockmere = brockmere;
        this.servers = servers;
        this.planted = planted;
        this.loader = new Loader(brockmere);
        this.out = out;
    }

    /** Walks it. Ends with an exception that says which step did not hold. */
    void walk() throws Exception {
        out.println();
        CaseRef about = CaseRef.random(brockmere.chance());
        policeSealFiveSections(about);
        idvaOpensByClause(about);
        housingIsRefused(about);
        outsiderGetsTheSameAnswer(about);
        hospitalAddsAndAgendaIsPublished(about);
        policeStop(about);
        Path log = logIsExportedAndVerified();
        oneByteIsFound(log);
        hubHoldsNothingTyped(about);
    }

    private void policeSealFiveSections(CaseRef about) throws Exception {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        sections.put("identity", "Victim: Nell Ashby, born 9 February 1990.");
        sections.put(
                "incident.domestic-abuse",
                "20 November 2026, 10:15pm. Held by the throat in the kitchen; neighbours called.");
        sections.put("risk.dash", "SafeLives Dash: 17 of 24 answered yes. Strangling, separation, threats to kill.");
        sections.put("offending.convictions", "2022: assault by beating. 2024: breach of a restraining order.");
        sections.put("whereabouts", "With a friend at 2 Orchard Bank, Brockmere ZZ99 2WX. He does not know.");
        Facts facts = Facts.none().with(new FactName("dash-band"), FactValue.word("high"));
        DocumentId document = loader.write("ross.field", about, MARAC, sections, facts);
        loader.refer("ross.field", about, MARAC, "visible-high-risk", document);
        tick("Ross Field of Brockmere Constabulary sealed a summary of five sections, case " + about.spoken()
                + ", and put it to the MARAC.");
    }

    private void idvaOpensByClause(CaseRef about) throws Exception {
        List<OpenedSection> opened = open("meera.joshi", about);
        expect(
                categories(opened).equals("identity, incident.domestic-abuse, risk.dash")
                        && opened.stream().allMatch(section -> clause(section).equals("4.3"))
                        && opened.stream().anyMatch(section -> section.text().contains("Held by the throat")),
                "the Idva opened " + categories(opened));
        tick("Meera Joshi, Idva at Safe Harbour, opened exactly what clause 4.3 allows: " + categories(opened) + ".");
    }

    private void housingIsRefused(CaseRef about) throws Exception {
        Reason most = refused("aled.rees", about).reasons().getFirst();
        expect(most.clause().isPresent(), "a refusal inside a case without a clause: " + most.sentence());
        tick("Aled Rees of Northgate Homes was refused: " + most.sentence() + ".");
    }

    private void outsiderGetsTheSameAnswer(CaseRef about) throws Exception {
        OutOfReach real = nothingThere("will.carter", about);
        OutOfReach invented = nothingThere("will.carter", CaseRef.random(brockmere.chance()));
        expect(
                real.type().equals(invented.type())
                        && real.title().equals(invented.title())
                        && real.status() == invented.status()
                        && real.detail().equals(invented.detail()),
                "the outsider could tell the real case from one that does not exist");
        tick("Will Carter, street warden, got the same answer as for a case that does not exist.");
    }

    private void hospitalAddsAndAgendaIsPublished(CaseRef about) throws Exception {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        sections.put("health.injuries", "Seen on 21 November 2026: bruising to the neck, hoarse voice.");
        loader.write("bea.lowe", about, MARAC, sections, Facts.none());
        MeetingId meeting = loader.plan(MARAC);
        loader.publish(meeting, MARAC, List.of(about));
        List<OpenedSection> opened = open("meera.joshi", about);
        expect(
                opened.stream()
                        .anyMatch(section -> section.category().text().equals("health.injuries")
                                && clause(section).equals("4.4")),
                "the hospital's section did not open: " + categories(opened));
        tick("Bea Lowe of Eastshire NHS Trust added what health knows; once Priya Nair had published the agenda,"
                + " the Idva opened it too, by clause 4.4.");
    }

    private void policeStop(CaseRef about) throws Exception {
        SignedIn sam = brockmere.signIn("sam.birch");
        Agreement marac = Brockmere.must(brockmere.offices(sam).told().agreements(sam))
                .inForce("brockmere-marac")
                .orElseThrow(() -> new CannotStart("the MARAC agreement is not in force"));
        Brockmere.must(brockmere
                .offices(sam)
                .agreements()
                .stop(sam, RequestId.random(brockmere.chance()), marac.hash(), brockmere.typed("Rehearse stopping")));
        List<OpenedSection> opened = open("meera.joshi", about);
        expect(
                opened.stream()
                        .map(OpenedSection::author)
                        .collect(Collectors.toSet())
                        .equals(Set.of(new AgencyId("eastshire-nhs"))),
                "after the stop these opened: " + categories(opened));
        tick("The police stopped their own sharing: at the very next opening their sections were refused, and "
                + "Eastshire NHS Trust's section still opened.");
    }

    private Path logIsExportedAndVerified() throws Exception {
        SignedIn tom = brockmere.signIn("tom.okafor");
        byte[] bundle = Brockmere.must(brockmere
                .offices(tom)
                .accessLog()
                .export(tom, LogPurpose.LAWFULNESS, brockmere.typed("Rehearse checking the log")));
        Path file = brockmere.borough().folder().resolve("log-export.zip");
        Files.write(file, bundle);
        Said said = verify(file);
        expect(said.code() == 0, "hub verify said: " + said.words());
        tick("Tom Okafor, data protection officer, exported the log, and `hub verify` found it whole, offline: "
                + said.line("^Entries .*"));
        return file;
    }

    private void oneByteIsFound(Path log) throws Exception {
        Path changed = BentExport.of(log, brockmere.borough().folder().resolve("log-export-changed"));
        Said said = verify(changed);
        expect(said.code() == 1, "hub verify said: " + said.words());
        tick("One byte of the export was changed, and `hub verify` names the entry: " + said.line("^entry [0-9]+.*")
                + ".");
    }

    private void hubHoldsNothingTyped(CaseRef about) throws Exception {
        String logName = brockmere.borough().logName();
        try (WhatTheHubHolds held = new WhatTheHubHolds(brockmere.borough(), servers.hubPid())) {
            expectFound(held.placesOf(logName), held.places(), "the log's name");
            expectFound(held.placesOf(about.text()), Set.of("database", "memory"), "the case's reference");
            String leaks = held.found(planted.search()).entrySet().stream()
                    .map(place -> "its " + place.getKey() + " holds " + planted.typedWith(place.getValue()))
                    .collect(Collectors.joining("; "));
            expect(leaks.isEmpty(), "the hub could read what people typed: " + leaks);
        }
        tick(planted.count()
                + " words that nobody can guess were typed, one a field, names of staff among them: the hub's"
                + " database, log and memory hold none of them; what was planted to be found was found in all three.");
    }

    private static void expectFound(Set<String> places, Set<String> among, String what) throws CannotStart {
        expect(places.containsAll(among), "the search finds " + what + " in " + places + " only");
    }

    private List<OpenedSection> open(String username, CaseRef about) throws Exception {
        SignedIn who = brockmere.signIn(username);
        if (ask(who, about) instanceof HubAnswer.Given<OpenedCase>(OpenedCase given)) {
            return brockmere.offices(who).open().read(given);
        }
        throw new CannotStart(username + " could not open the case");
    }

    private RefusalProblem refused(String username, CaseRef about) throws Exception {
        if (ask(brockmere.signIn(username), about) instanceof HubAnswer.Refused<OpenedCase>(RefusalProblem refusal)) {
            return refusal;
        }
        throw new CannotStart(username + " was not refused with a reason");
    }

    private OutOfReach nothingThere(String username, CaseRef about) throws Exception {
        if (ask(brockmere.signIn(username), about) instanceof HubAnswer.NothingThere<OpenedCase>(OutOfReach nothing)) {
            return nothing;
        }
        throw new CannotStart(username + " learnt that there is a case");
    }

    private HubAnswer<OpenedCase> ask(SignedIn who, CaseRef about) {
        return brockmere
                .offices(who)
                .open()
                .open(who, about, PURPOSE, brockmere.typed("Rehearse opening"), section -> true);
    }

    /** What the library's own command said, run as a person runs it: from files, without network. */
    private record Said(int code, String words) {
        /** The first line of that form; that there is none ends the tour. */
        String line(String form) throws CannotStart {
            return words.lines()
                    .filter(line -> line.matches(form))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("The tour does not hold: hub verify said: " + words));
        }
    }

    private Said verify(Path file) throws Exception {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hub.class.getName(),
                        "verify",
                        "log",
                        "--key",
                        brockmere.borough().logPublicKey().toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(words);
        return new Said(
                process.waitFor(), words.toString(StandardCharsets.UTF_8).strip());
    }

    private static String categories(List<OpenedSection> opened) {
        return opened.stream()
                .map(section -> section.category().text())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String clause(OpenedSection section) {
        return section.clause().map(cited -> cited.number().text()).orElse("");
    }

    private void tick(String sentence) {
        out.println("  ✔ " + sentence);
    }

    private static void expect(boolean holds, String otherwise) throws CannotStart {
        if (!holds) {
            throw new CannotStart("The tour does not hold: " + otherwise);
        }
    }
}
