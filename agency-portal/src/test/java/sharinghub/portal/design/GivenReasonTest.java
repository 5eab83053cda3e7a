package sharinghub.portal.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharinghub.sealing.Detail;

/** A reason is asked for in one way, and what passes can be sealed. */
class GivenReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void nothing_is_no_reason(String typed) {
        assertThat(checked(typed).problem("reason")).isEqualTo("Enter a reason");
    }

    @Test
    void one_character_too_many_is_named() {
        assertThat(checked("a".repeat(301)).problem("reason")).isEqualTo("The reason must be 300 characters or fewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "𝒟"})
    void what_passes_at_its_longest_can_be_sealed(String character) {
        String reason = character.repeat(GivenReason.LONGEST);

        assertThat(checked(reason).faulty()).isFalse();
        assertThat(new Detail("Ross Field", "Response officer", reason).reason())
                .isEqualTo(reason);
    }

    private static Form checked(String typed) {
        Form form = Form.of(Map.of("reason", List.of(typed)));
        GivenReason.check(form, "reason", "Enter a reason");
        return form;
    }
}
