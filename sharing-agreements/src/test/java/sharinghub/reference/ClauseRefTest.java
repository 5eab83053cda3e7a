package sharinghub.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseRefTest {

    private static final AgreementHash MARAC = new AgreementHash(Hash.of("an agreement".getBytes(UTF_8)));

    @Test
    void clauses_come_in_the_order_in_which_they_are_printed() {
        assertThat(List.of("10.1", "4.10", "4.9", "4", "4.9.1").stream()
                        .map(number -> new ClauseRef(MARAC, new ClauseNumber(number)))
                        .sorted()
                        .map(clause -> clause.number().text()))
                .containsExactly("4", "4.9", "4.9.1", "4.10", "10.1");
    }

    @Test
    void is_read_as_it_is_written() {
        ClauseRef clause = new ClauseRef(MARAC, new ClauseNumber("4.1"));
        assertThat(clause).hasToString(MARAC + "#4.1");
        assertThat(ClauseRef.fromText(clause.toString())).isEqualTo(clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "#04.1", "#4.", "#.1", "#4.1 ", "#4,1", "#4.1.1.1.1.1", "#12345"})
    void nothing_else_is_a_clause(String after) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClauseRef.fromText(MARAC + after));
    }
}
