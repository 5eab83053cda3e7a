package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharinghub.agreement.Agreement;

/** 90, 30 and 7 days before an agreement stops deciding, and not before; the MARAC's review runs out on 1 June 2027. */
class EndsSoonTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private Agreement marac;

    @BeforeEach
    void open() throws Exception {
        brockmere = new Brockmere(folder);
        marac = brockmere.configured("brockmere-marac");
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-03, 90, 90",
        "2027-05-01, 90, 31",
        "2027-05-02, 30, 30",
        "2027-05-24, 30, 8",
        "2027-05-25, 7, 7",
        "2027-06-01, 7, 0"
    })
    void each_notice_begins_on_its_day(LocalDate today, int notice, int days) {
        assertThat(EndsSoon.of(marac, today))
                .contains(new EndsSoon(marac, LocalDate.of(2027, 6, 1), days, notice, true));
    }

    @Test
    void before_the_first_and_after_the_end_nothing_is_said() {
        assertThat(EndsSoon.of(marac, LocalDate.of(2027, 3, 2))).isEmpty();
        assertThat(EndsSoon.of(marac, LocalDate.of(2027, 6, 2))).isEmpty();
    }
}
