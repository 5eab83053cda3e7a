package sharinghub.hub.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Forum;
import sharinghub.facts.FactName;
import sharinghub.facts.FactStatement;
import sharinghub.facts.FactValue;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;
import sharinghub.registers.ListedFact;
import sharinghub.registers.Register;
import sharinghub.registers.Registers;
import sharinghub.text.Reading;

class CaseFactsTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final CaseRef CASE = CaseRef.random(CHANCE);
    private static final SectionId SECTION = SectionId.random(CHANCE);
    private static final AgencyId AUTHOR = new AgencyId("brockmere-police");
    private static final AgencyId READER = new AgencyId("safe-harbour");
    private static final UUID PERSON = new UUID(1, 2);
    private static final Forum MARAC = new Forum("marac");
    private static final FactName BAND = new FactName("dash-band");
    private static final FactName SIGNED = new FactName("statement-signed");
    private static final FactName TRAINED = new FactName("training-until");

    @Test
    void the_newest_statement_of_the_author_counts() {
        assertThat(known(stated(AUTHOR, BAND, "high", 3, 60), stated(AUTHOR, BAND, "standard", 7, 60)))
                .containsExactly("dash-band standard");
    }

    @Test
    void when_the_newest_has_run_out_the_older_does_not_come_back() {
        assertThat(known(stated(AUTHOR, BAND, "high", 3, 60), stated(AUTHOR, BAND, "standard", 7, -10)))
                .isEmpty();
    }

    @Test
    void nobody_else_s_word_counts() {
        assertThat(known(stated(READER, BAND, "high", 3, 60))).isEmpty();
        assertThat(known(stated(AUTHOR, SIGNED, "yes", 3, 60))).isEmpty();
        assertThat(known(stated(AUTHOR, TRAINED, "2027-03-01", 3, 60))).isEmpty();
        assertThat(known(stated(READER, TRAINED, "2027-03-01", 3, 60))).containsExactly("training-until 2027-03-01");
    }

    @Test
    void only_whom_the_author_names_as_originator_consents_to_passing_on() {
        AgencyId hospital = new AgencyId("eastshire-nhs");
        FactName consented = FactName.AUTHOR_CONSENTED_ONWARD;
        StatedFact named = stated(AUTHOR, FactName.ORIGINATOR, "eastshire-nhs", 3, 60);

        assertThat(known(named, stated(hospital, consented, "yes", 4, 60)))
                .containsExactly("author-consented-onward yes", "originator eastshire-nhs");
        assertThat(known(named, stated(AUTHOR, consented, "yes", 4, 60), stated(READER, consented, "yes", 5, 60)))
                .containsExactly("originator eastshire-nhs");
        assertThat(known(stated(hospital, consented, "yes", 4, 60))).isEmpty();
        assertThat(known(
                        stated(READER, FactName.ORIGINATOR, "eastshire-nhs", 3, 60),
                        stated(hospital, consented, "yes", 4, 60)))
                .isEmpty();
    }

    @Test
    void what_is_said_of_another_section_or_another_person_does_not_count() {
        FactStatement elsewhere = statement(AUTHOR, BAND, "high", Optional.of(SectionId.random(CHANCE)), 60);
        assertThat(known(new StatedFact(elsewhere, 3))).isEmpty();
        assertThat(known(new StatedFact(CASE, MARAC, Optional.of(new UUID(8, 8)), SIGNED, FactValue.YES, 3)))
                .isEmpty();
    }

    @Test
    void what_is_true_in_another_forum_does_not_count() {
        StatedFact elsewhere = new StatedFact(
                CASE, new Forum("asb-forum"), Optional.empty(), FactName.ON_THE_AGENDA, FactValue.YES, 9);
        StatedFact here = new StatedFact(CASE, MARAC, Optional.empty(), FactName.ON_THE_AGENDA, FactValue.NO, 5);
        assertThat(known(elsewhere)).isEmpty();
        assertThat(known(here, elsewhere)).containsExactly("on-the-agenda no");
    }

    @Test
    void in_one_entry_what_is_said_of_a_person_goes_before_what_is_said_of_all_and_a_newer_entry_before_both() {
        StatedFact all = new StatedFact(CASE, MARAC, Optional.empty(), SIGNED, FactValue.NO, 5);
        StatedFact one = new StatedFact(CASE, MARAC, Optional.of(PERSON), SIGNED, FactValue.YES, 5);
        StatedFact newer = new StatedFact(CASE, MARAC, Optional.empty(), SIGNED, FactValue.NO, 6);
        assertThat(known(all, one)).containsExactly("statement-signed yes");
        assertThat(known(one, all)).containsExactly("statement-signed yes");
        assertThat(known(all, one, newer)).containsExactly("statement-signed no");
    }

    private static List<String> known(StatedFact... facts) {
        return new CaseFacts(List.of(facts), listed())
                .known(SECTION, AUTHOR, Set.of(MARAC), READER, PERSON, NOW).stream()
                        .map(fact -> fact.fact() + " " + fact.value())
                        .toList();
    }

    private static StatedFact stated(AgencyId agency, FactName fact, String value, long index, long seconds) {
        return new StatedFact(statement(agency, fact, value, Optional.of(SECTION), seconds), index);
    }

    private static FactStatement statement(
            AgencyId agency, FactName fact, String value, Optional<SectionId> section, long seconds) {
        return new FactStatement(
                agency,
                CASE,
                section,
                fact,
                FactValue.fromText(value),
                NOW.minusSeconds(100),
                NOW.plusSeconds(seconds));
    }

    private static Register<ListedFact> listed() {
        Path registers = Path.of(System.getProperty("sharinghub.root", "..")).resolve("config/registers");
        return switch (Registers.read(registers)) {
            case Reading.Read<Registers>(Registers read) -> read.facts();
            case Reading.Unreadable<Registers>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
