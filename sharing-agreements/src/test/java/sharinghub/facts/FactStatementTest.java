package sharinghub.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.agency.AgencyId;
import sharinghub.keys.SigningKey;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

class FactStatementTest {

    private static final Instant MADE = Instant.parse("2026-11-24T09:30:00Z");

    private final FactStatement statement = new FactStatement(
            new AgencyId("brockmere-police"),
            new CaseRef("case-00000000000000000000000001"),
            Optional.of(new SectionId("sec-00000000000000000000000002")),
            new FactName("dash-band"),
            FactValue.word("high"),
            MADE,
            MADE.plus(Duration.ofDays(90)));

    private final SigningKey police = SigningKey.generate(new SecureRandom());

    @Test
    void the_bytes_that_are_signed_are_these() {
        assertThat(new String(statement.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        sharing-hub fact statement, version 1
                        agency brockmere-police
                        case case-00000000000000000000000001
                        section sec-00000000000000000000000002
                        fact dash-band
                        value high
                        made 2026-11-24T09:30:00Z
                        until 2027-02-22T09:30:00Z
                        """);
    }

    @Test
    void it_verifies_under_its_agencys_key_and_no_other() {
        SignedFactStatement signed = SignedFactStatement.sign(statement, police);

        assertThat(signed.verifies(police.verifyingKey())).isTrue();
        assertThat(signed.verifies(SigningKey.generate(new SecureRandom()).verifyingKey()))
                .isFalse();
    }

    @Test
    void a_changed_value_no_longer_verifies() {
        FactStatement other = new FactStatement(
                statement.agency(),
                statement.about(),
                statement.section(),
                statement.fact(),
                FactValue.word("standard"),
                statement.made(),
                statement.until());
        byte[] signature = SignedFactStatement.sign(statement, police).signature();

        assertThat(new SignedFactStatement(other, signature).verifies(police.verifyingKey()))
                .isFalse();
    }

    @Test
    void it_counts_from_when_it_was_made_until_it_runs_out() {
        assertThat(statement.countsAt(MADE.minusSeconds(1))).isFalse();
        assertThat(statement.countsAt(MADE)).isTrue();
        assertThat(statement.countsAt(statement.until().minusNanos(1))).isTrue();
        assertThat(statement.countsAt(statement.until())).isFalse();
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> new FactStatement(
                        statement.agency(),
                        statement.about(),
                        statement.section(),
                        statement.fact(),
                        statement.value(),
                        MADE,
                        MADE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_travels_as_json_and_back() throws MalformedJson {
        SignedFactStatement signed = SignedFactStatement.sign(statement, police);

        assertThat(Json.read(Json.write(signed), SignedFactStatement.class)).isEqualTo(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "high", "withheld-as-unsafe", "0", "999999999", "2027-02-22"})
    void a_value_has_one_spelling(String text) {
        assertThat(FactValue.fromText(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Yes", "007", "1000000000", "-1", "2027-02-30", "2027-2-3", "very high", "high-"})
    void another_spelling_is_refused(String text) {
        assertThatThrownBy(() -> FactValue.fromText(text)).isInstanceOf(RuntimeException.class);
    }
}
