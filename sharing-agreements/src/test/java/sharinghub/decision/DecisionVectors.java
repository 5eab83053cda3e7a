package sharinghub.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementGenerator;
import sharinghub.agreement.AgreementVersion;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.Mode;
import sharinghub.agreement.SignedAgreement;
import sharinghub.agreement.SigningFixture;
import sharinghub.agreement.Standings;
import sharinghub.agreement.StoppedSharing;
import sharinghub.agreement.SuspendedAgreement;
import sharinghub.agreement.text.AgreementWriter;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.CaseRef;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;
import sharinghub.text.Json;

/** Makes `vectors/decisions`: agreements, requests under them, and what the naive engine decides and why. */
final class DecisionVectors {

    /** Where they stand. */
    static final Path FOLDER = Path.of("src/test/resources/vectors/decisions");

    private static final int WORLDS = 60;
    private static final int LINES = 40;
    private static final int TRIED = 500;
    private static final int RELEASES = 6;
    private static final int REFUSALS = 16;

    private DecisionVectors() {}

    /**
     * One agreement of a world.
     *
     * @param text      canonical
     * @param signers   who signed it, before its first day
     * @param stopped   who has stopped its own sharing under it
     * @param left      who has left it
     * @param suspended whether it is suspended
     */
    record Text(String text, List<AgencyId> signers, List<AgencyId> stopped, List<AgencyId> left, boolean suspended) {

        private Agreement agreement() {
            return AgreementFixture.read(text, AgreementGenerator.registers());
        }

        /** As the naive engine takes it. */
        NaiveStanding.Written written() {
            return new NaiveStanding.Written(
                    agreement(), Set.copyOf(signers), Set.copyOf(stopped), Set.copyOf(left), suspended);
        }
    }

    /**
     * One request and its answer.
     *
     * @param why      in few words
     * @param request  as JSON
     * @param decision as JSON
     */
    record Answered(String why, ReleaseRequest request, Decision decision) {}

    /** One line: some agreements, and all that is asked under them. */
    record World(List<Text> agreements, List<Answered> asked) {}

    /** Writes the file anew: from the library's folder, with the tests' class path. */
    public static void main(String[] none) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("made.jsonl"), made());
    }

    /** The whole file; the same each time. */
    static byte[] made() {
        StringBuilder lines = new StringBuilder();
        for (int seed = 0; seed < WORLDS; seed++) {
            lines.append(new String(Json.write(world(seed)), UTF_8)).append('\n');
        }
        for (int seed = 0; seed < LINES; seed++) {
            AgreementGenerator dice = new AgreementGenerator(9_000 + seed);
            List<Text> texts = LinesOfVersions.texts(dice);
            List<AgreementHash> versions = texts.stream()
                    .map(Text::agreement)
                    .filter(agreement -> agreement.version().name().equals("made"))
                    .map(Agreement::hash)
                    .toList();
            lines.append(new String(Json.write(world(dice, texts, versions)), UTF_8))
                    .append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    /** Those agreements of a world that decide. */
    static List<Deciding> deciding(List<Text> texts) {
        List<SignedAgreement> signed = new ArrayList<>();
        List<StoppedSharing> stops = new ArrayList<>();
        List<SuspendedAgreement> suspensions = new ArrayList<>();
        for (Text text : texts) {
            Agreement agreement = text.agreement();
            signed.add(SigningFixture.signedAndLeft(agreement, text.signers(), text.left()));
            text.stopped()
                    .forEach(agency -> stops.add(new StoppedSharing(agreement.hash(), agency, SigningFixture.NOW)));
            if (text.suspended()) {
                suspensions.add(new SuspendedAgreement(
                        agreement.hash(), agreement.suspenders().getFirst(), SigningFixture.NOW));
            }
        }
        return Standings.of(signed, stops, suspensions, SigningFixture.NOW).deciding();
    }

    private static World world(int seed) {
        AgreementGenerator dice = new AgreementGenerator(7_000 + seed);
        List<Text> texts = new ArrayList<>();
        texts.add(text(
                dice,
                "made",
                seed % 3 == 0 ? Optional.empty() : Optional.of(new AgreementVersion("above", 2)),
                seed % 4 == 0));
        if (seed % 7 > 0) {
            texts.add(text(dice, "above", Optional.empty(), false));
        }
        List<AgreementHash> hashes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            hashes.add(texts.getFirst().agreement().hash());
        }
        hashes.add(texts.getLast().agreement().hash());
        return world(dice, texts, hashes);
    }

    private static World world(AgreementGenerator dice, List<Text> texts, List<AgreementHash> hashes) {
        NaiveEngine naive = NaiveEngine.of(texts.stream().map(Text::written).toList());
        Map<String, Integer> kept = new HashMap<>();
        List<Answered> asked = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) {
            ReleaseRequest request = request(dice, texts.getFirst().signers(), hashes);
            Decision decision = naive.decide(request);
            String why = why(decision);
            boolean released = decision instanceof Release;
            boolean another = kept.merge(why, 1, Integer::sum) <= (released ? 2 : 1);
            String kind = released ? "releases" : "refusals";
            if (another && kept.merge(kind, 1, Integer::sum) <= (released ? RELEASES : REFUSALS)) {
                asked.add(new Answered(why, request, decision));
            }
        }
        return new World(texts, asked);
    }

    private static Text text(AgreementGenerator dice, String name, Optional<AgreementVersion> under, boolean stop) {
        Agreement agreement = dice.agreement(name, under);
        List<AgencyId> signers = new ArrayList<>(agreement.startsWhen());
        dice.some(AgreementGenerator.AGENCIES, 1).stream()
                .filter(agency -> !signers.contains(agency))
                .forEach(signers::add);
        return new Text(
                AgreementWriter.canonical(agreement),
                signers,
                stop ? List.of(dice.one(signers)) : List.of(),
                List.of(),
                false);
    }

    private static ReleaseRequest request(
            AgreementGenerator dice, List<AgencyId> signers, List<AgreementHash> sealedUnder) {
        List<AgencyId> agencies = new ArrayList<>(AgreementGenerator.AGENCIES);
        agencies.add(new AgencyId("moon"));
        for (int i = 0; i < 6; i++) {
            agencies.addAll(signers.stream().sorted().toList());
        }
        AgencyId agency = dice.one(agencies);
        Optional<Team> team = dice.one(List.of(
                        Optional.<Team>empty(),
                        Optional.of(dice.one(AgreementGenerator.TEAMS)),
                        Optional.of(new Team(agency, "unlisted"))))
                .filter(named -> named.agency().equals(agency));
        List<AgreementHash> hashes = new ArrayList<>(sealedUnder);
        hashes.add(new AgreementHash(Hash.of()));
        List<AskedSection> sections = new ArrayList<>();
        int count = dice.one(List.of(1, 1, 1, 2, 3));
        for (int i = 1; i <= count; i++) {
            sections.add(new AskedSection(
                    new SectionId("sec-0000000000000000000000000" + i),
                    dice.one(agencies),
                    dice.one(AgreementGenerator.CATEGORIES),
                    dice.one(hashes),
                    dice.facts()));
        }
        return new ReleaseRequest(
                new Asker(agency, team, dice.one(List.of(Role.PRACTITIONER, Role.COORDINATOR, Role.CHAIR))),
                new CaseRef("case-00000000000000000000000001"),
                dice.one(AgreementGenerator.PURPOSES),
                dice.one(List.of(Mode.values())),
                SigningFixture.NOW,
                sections);
    }

    private static String why(Decision decision) {
        return switch (decision) {
            case Release release ->
                "released by clause "
                        + release.allowed().values().stream()
                                .map(allowed -> "#" + allowed.clause().number() + owing(allowed))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + (release.withheld().isEmpty() ? "" : "; some withheld");
            case Refusal refusal ->
                "refused: "
                        + refusal.reasons().stream()
                                .map(reason -> reason.kind().toString())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + (refusal.smallestLawfulChange().isPresent() ? "; a change would allow it" : "");
        };
    }

    private static String owing(Allowed allowed) {
        return allowed.owed().stream().anyMatch(owed -> owed instanceof Obligation.Paper) ? " by its urgent route" : "";
    }
}
