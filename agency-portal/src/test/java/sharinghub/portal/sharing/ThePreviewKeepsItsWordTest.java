package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agency.Team;
import sharinghub.agreement.Mode;
import sharinghub.decision.AskedSection;
import sharinghub.decision.Decision;
import sharinghub.decision.Reach;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** What the author is told before sealing, set against what the engine decides when the day comes. */
class ThePreviewKeepsItsWordTest {

    private static final Optional<Team> COORDINATOR = Optional.of(new Team(Brockmere.COUNCIL, "community-safety"));
    private static final Facts REFERRED = facts("stage", "referral", "on-the-agenda", "no");
    private static final Facts TABLED = facts("stage", "meeting", "on-the-agenda", "yes", "statement-signed", "yes");

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static AgreementsNow agreements;

    @BeforeAll
    static void begin() throws Exception {
        brockmere = new Brockmere(folder);
        agreements = ((HubAnswer.Given<AgreementsNow>)
                        brockmere.offices(Brockmere.POLICE).told().agreements(brockmere.ross()))
                .value();
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "medium", "high"})
    void now_means_released_at_once_and_never_means_never(String band) {
        PlannedSummary planned = SummaryFixture.police(brockmere, band).planned(Brockmere.POLICE);
        Set<Reach.When> said = EnumSet.noneOf(Reach.When.class);
        for (ReaderPreview reader : new PreviewSharing(agreements).readers(planned, COORDINATOR)) {
            for (SectionPreview section : reader.sections()) {
                boolean atOnce = released(planned, section, reader, REFERRED);
                boolean atTheMeeting = released(planned, section, reader, TABLED);
                said.add(section.content().when());
                String which = reader.reader() + " " + section.section().category();
                switch (section.content().when()) {
                    case NOW -> assertThat(atOnce).as(which).isTrue();
                    case ONCE_ON_THE_AGENDA -> {
                        assertThat(atOnce).as(which).isFalse();
                        assertThat(atTheMeeting).as(which).isTrue();
                    }
                    case LATER -> assertThat(atOnce).as(which).isFalse();
                    case NEVER -> {
                        assertThat(atOnce).as(which).isFalse();
                        assertThat(atTheMeeting).as(which).isFalse();
                    }
                }
            }
        }
        assertThat(said).as("each word is put to the test").containsExactlyInAnyOrder(Reach.When.values());
    }

    @Test
    void the_coordinator_stands_first_and_wardens_are_told_of_though_they_never_see_anything() {
        PlannedSummary planned = SummaryFixture.police(brockmere).planned(Brockmere.POLICE);

        List<ReaderPreview> readers = new PreviewSharing(agreements).readers(planned, COORDINATOR);

        assertThat(readers.getFirst().reader().role()).isEqualTo(Role.COORDINATOR);
        assertThat(readers)
                .filteredOn(
                        reader -> reader.reader().team().equals(Optional.of(new Team(Brockmere.COUNCIL, "wardens"))))
                .singleElement()
                .satisfies(wardens -> assertThat(wardens.sections()).noneMatch(SectionPreview::everKnown));
        assertThat(readers).noneMatch(reader -> reader.reader().agency().equals(Brockmere.POLICE));
    }

    @Test
    void nothing_is_sealed_to_an_agency_that_may_never_open_it() {
        PlannedSummary planned = SummaryFixture.police(brockmere).planned(Brockmere.POLICE);
        PreviewSharing preview = new PreviewSharing(agreements);
        SortedMap<PlannedSection, SortedSet<AgencyId>> sealTo = preview.sealTo(planned);

        for (ReaderPreview reader : preview.readers(planned, COORDINATOR)) {
            for (SectionPreview section : reader.sections()) {
                if (section.everOpened()) {
                    assertThat(sealTo.get(section.section()))
                            .contains(reader.reader().agency());
                }
            }
        }
        assertThat(sealTo.values()).noneMatch(readers -> readers.contains(Brockmere.NORTHGATE));
        assertThat(sealTo.values()).noneMatch(readers -> readers.contains(Brockmere.POLICE));
    }

    private static boolean released(PlannedSummary planned, SectionPreview section, ReaderPreview reader, Facts hub) {
        SectionId name = new SectionId("sec-00000000000000000000000001");
        AskedSection asked = new AskedSection(
                name,
                planned.author(),
                section.section().category(),
                planned.under(),
                planned.caseFacts()
                        .with(hub)
                        .with(
                                FactName.SUBJECT_ROLE,
                                FactValue.word(section.section().about().text())));
        Decision decision = brockmere
                .hub
                .decider
                .get()
                .decide(new ReleaseRequest(
                        reader.reader(),
                        CaseRef.random(brockmere.chance),
                        planned.purpose(),
                        Mode.CONTENT,
                        brockmere.clock.instant(),
                        List.of(asked)));
        return decision instanceof Release release && release.allowed().containsKey(name);
    }

    private static Facts facts(String... namesAndValues) {
        Facts facts = Facts.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts = facts.with(new FactName(namesAndValues[i]), FactValue.fromText(namesAndValues[i + 1]));
        }
        return facts;
    }
}
