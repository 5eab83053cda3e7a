package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists show in place of a name: made one way, whether from a name as typed or from the line of a case. */
class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Dana Whitlock, D.W.",
        "Dana (Dee) Whitlock, D.W.",
        "Dana Whitlock (also known as Dana Orme), D.W.",
        "Dana Whitlock (also, D.W.",
        "dana whitlock, D.W.",
        "Anne-Marie O’Neill, A.M.O.",
        "  Dana   Whitlock  , D.W.",
        "Ana Beatriz Carmo Dias Esteves, A.B.C.D.",
        "Łucja Żak, Ł.Ż.",
        "𝒟ana, 𝒟.",
        "'', ''",
        "(no name), ''"
    })
    void initials_of(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Person to keep safe: Dana Whitlock, born 14 March 1991. | D.W.",
                "Person to keep safe: Dana (Dee, DJ) Whitlock. | D.W.",
                "Victim: Nell Ashby, born 9 February 1990. | N.A.",
                "Nell Ashby | N.A.",
                "Person to keep safe: (not known). | ''",
                "'' | ''"
            })
    void the_line_of_a_case_gives_the_initials_of_the_name_in_it(String line, String initials) {
        assertThat(new CaseLine(line).initials()).isEqualTo(initials);
    }

    @Test
    void the_line_of_a_case_is_the_first_of_its_identity_section() {
        assertThat(CaseLine.ofIdentity("  Person to keep safe: Dana Whitlock. \nPerson they fear: Craig Orme."))
                .isEqualTo(new CaseLine("Person to keep safe: Dana Whitlock."));
        assertThat(CaseLine.ofIdentity("").initials()).isEmpty();
    }
}
