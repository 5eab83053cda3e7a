package sharinghub.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseworkTextTest {

    private static final String TEXT = """
            case summary
            case case-0123456789abcdefghjkmnpqrs
            document doc-0123456789abcdefghjkmnpqrs
            version 1
            author brockmere-police
            purpose safeguard-victim
            agreement %s

            section sec-0123456789abcdefghjkmnpqrs
            category risk.dash
            subject 1
            | Fourteen ticks, and she is afraid of what comes next.
            |
            |  She asks to be rung at work only.

            section sec-1123456789abcdefghjkmnpqrs
            category incident.domestic-abuse
            subject 0
            | Called to ZZ99 3VZ.
            """.formatted("0".repeat(64));

    @Test
    void a_summary_is_read_and_written_back_the_same() throws Exception {
        CaseSummary summary = CaseworkText.read(TEXT);
        assertThat(CaseworkText.write(summary)).isEqualTo(TEXT);
        assertThat(summary.sections())
                .extracting(Section::text)
                .isEqualTo(List.of(
                        "Fourteen ticks, and she is afraid of what comes next.\n\n She asks to be rung at work only.",
                        "Called to ZZ99 3VZ."));
    }

    @Test
    void a_text_that_looks_like_a_heading_stays_text() throws Exception {
        CaseSummary summary = CaseworkText.read(TEXT);
        Section odd = new Section(
                summary.sections().get(1).section(),
                summary.sections().get(1).category(),
                1,
                "\nsection sec-\n| bar\n");
        CaseSummary bent = new CaseSummary(
                summary.caseRef(),
                summary.document(),
                1,
                summary.author(),
                summary.purpose(),
                summary.agreement(),
                List.of(odd));
        assertThat(CaseworkText.read(CaseworkText.write(bent))).isEqualTo(bent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case summary -> case file",
                "version 1 -> version 01",
                "version 1 -> version 0",
                "version 1 -> version one",
                "author brockmere-police -> author Brockmere Police",
                "subject 1 -> subject 100",
                "subject 1 -> subject +1",
                "| Called -> Called",
                "| Called -> |Called",
                "category risk.dash -> category risk..dash",
                "sec-1123456789abcdefghjkmnpqrs -> sec-0123456789abcdefghjkmnpqrs",
                "purpose safeguard-victim\n -> ",
                "\n\nsection -> \nsection",
                "ZZ99 3VZ.\n -> ZZ99 3VZ.",
                "ZZ99 3VZ.\n -> ZZ99 3VZ.\n\n",
                "ZZ99 3VZ. -> ZZ99\u00003VZ.",
            })
    void what_is_not_exactly_a_summary_is_refused(String change) {
        String[] fromTo = change.split(" -> ", -1);
        String bent = TEXT.replace(fromTo[0], fromTo[1]);
        assertThat(bent).isNotEqualTo(TEXT);
        assertThatThrownBy(() -> CaseworkText.read(bent)).isInstanceOf(MalformedCasework.class);
    }

    @Test
    void the_refusal_names_the_line_and_the_remedy() {
        assertThatThrownBy(() -> CaseworkText.read(TEXT.replace("author ", "writer ")))
                .hasMessage("line 5: expected `author` and its value");
        assertThatThrownBy(() -> CaseworkText.read("case summary")).hasMessage("line 1: the text ends too early");
    }
}
