package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sharinghub.auditlog.AuditEntryFixture.COUNTY;
import static sharinghub.auditlog.AuditEntryFixture.POLICE;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TombstoneTextTest {

    private static final AuditEntry TOMBSTONE =
            ErasedLog.tombstone(ErasedLog.erasure(), Map.of(POLICE, 11L, COUNTY, 6L));

    private final String good = new String(EntryText.write(TOMBSTONE), UTF_8);

    @Test
    void a_tombstone_is_read_back_the_same_and_says_who_is_concerned() throws MalformedLogText {
        AuditEntry read = EntryText.read(good.getBytes(UTF_8));
        assertThat(read).isEqualTo(TOMBSTONE);
        assertThat(read.deed().concerned()).containsExactly(POLICE, COUNTY, Actor.HUB.agency());
        assertThat(good).contains("""
                erased 0 7 4 P10Y
                erased-of brockmere-police 1 8 4
                erased-of eastshire-council 1 4 4
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "erased 0 7 4 P10Y\n -> ",
                "erased 0 7 4 P10Y -> erased 0 7 4 P10Y\nerased 0 7 4 P10Y",
                "erased 0 7 4 P10Y -> erased 7 0 4 P10Y",
                "erased 0 7 4 P10Y -> erased 0 7 0 P10Y",
                "erased 0 7 4 P10Y -> erased 0 7 9 P10Y",
                "erased 0 7 4 P10Y -> erased 00 7 4 P10Y",
                "erased 0 7 4 P10Y -> erased -1 7 4 P10Y",
                "erased 0 7 4 P10Y -> erased 0 9223372036854775807 4 P10Y",
                "erased 0 7 4 P10Y -> erased 0 9223372036854775808 4 P10Y",
                "erased 0 7 4 P10Y -> erased 0 7 4",
                "erased 0 7 4 P10Y -> erased 0 7 4 P0D",
                "erased 0 7 4 P10Y -> erased 0 7 4 P",
                "erased 0 7 4 P10Y -> erased 0 7 4 P-10Y",
                "erased 0 7 4 P10Y -> erased 0 7 4 P520W",
                "erased 0 7 4 P10Y -> erased 0 7 4 p10y",
                "erased 0 7 4 P10Y -> erased 0 7 4 P010Y",
                "erased 0 7 4 P10Y -> erased 0 7 4 P100000Y",
                "erased 0 7 4 P10Y -> erased 0 7 4 ten-years",
                "police 1 8 4 -> police 0 8 4",
                "police 1 8 4 -> police 8 1 4",
                "police 1 8 4 -> police 1 8 5",
                "police 1 8 4 -> police 1 9 4",
                "police 1 8 4 -> police 4 11 4",
                "police 1 8 4 -> police 1 8 0",
                "police 1 8 4 -> police 1 8",
                "police 1 8 4 -> police 1 8 4\nerased-of brockmere-police 1 8 4",
                "erased-of brockmere-police 1 8 4\nerased-of eastshire-council 1 4 4\n -> ",
                "erased-of brockmere-police 1 8 4\nerased-of eastshire-council 1 4 4\n"
                        + " -> erased-of eastshire-council 1 4 4\nerased-of brockmere-police 1 8 4\n",
                "council 1 4 4 -> council 1 4 1\nerased-of northgate-homes 1 1 1",
                "number eastshire-council 6\n -> ",
                "event erased -> event log-exported",
            })
    void what_cannot_be_or_is_not_in_the_one_spelling_is_refused(String change) {
        String[] fromTo = change.split(" -> ", -1);
        assertThat(good).contains(fromTo[0]);
        assertThatThrownBy(
                        () -> EntryText.read(good.replace(fromTo[0], fromTo[1]).getBytes(UTF_8)))
                .isInstanceOf(MalformedLogText.class)
                .hasMessageStartingWith("entry:");
    }

    /** Whoever adds an event decides here whether its entries may go one day. */
    @Test
    void only_what_is_over_is_ever_erased() {
        assertThat(Arrays.stream(AuditEvent.values()).filter(AuditEvent::isOver))
                .containsExactly(
                        AuditEvent.RELEASED,
                        AuditEvent.REFUSED,
                        AuditEvent.ASKED,
                        AuditEvent.CONSULTED,
                        AuditEvent.LOG_READ,
                        AuditEvent.LOG_EXPORTED);
    }
}
