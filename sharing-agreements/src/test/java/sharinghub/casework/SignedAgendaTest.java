package sharinghub.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.Forum;
import sharinghub.keys.SigningKey;
import sharinghub.reference.CaseRef;
import sharinghub.reference.MeetingId;

class SignedAgendaTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final MeetingId MEETING = new MeetingId("meeting-0123456789abcdefghjkmnpqrs");
    private static final CaseRef CASE = new CaseRef("case-0123456789abcdefghjkmnpqrs");
    private static final Instant STARTS = Instant.parse("2026-11-26T09:30:00Z");

    private final SigningKey host = SigningKey.generate(CHANCE);
    private final SignedAgenda signed = SignedAgenda.sign(agenda(12), host);

    @Test
    void only_the_host_s_key_verifies_it() {
        assertThat(signed.verifies(host.verifyingKey())).isTrue();
        assertThat(signed.verifies(SigningKey.generate(CHANCE).verifyingKey())).isFalse();
    }

    @Test
    void a_changed_minute_a_dropped_case_and_another_time_are_not_what_was_signed() {
        for (Agenda other : List.of(
                agenda(13),
                new Agenda(MEETING, new Forum("marac"), STARTS, List.of()),
                new Agenda(
                        MEETING,
                        new Forum("marac"),
                        STARTS.plusSeconds(1),
                        agenda(12).items()),
                new Agenda(MEETING, new Forum("asb-forum"), STARTS, agenda(12).items()))) {
            assertThat(new SignedAgenda(other, signed.signature()).verifies(host.verifyingKey()))
                    .isFalse();
        }
    }

    @Test
    void what_is_signed_can_be_read_by_eye() {
        assertThat(new String(SignedAgenda.bytes(agenda(12)), UTF_8)).isEqualTo("""
                        sharing-hub agenda, version 1
                        meeting meeting-0123456789abcdefghjkmnpqrs
                        forum marac
                        starts 2026-11-26T09:30:00Z
                        item 1 case-0123456789abcdefghjkmnpqrs 12
                        """);
    }

    private static Agenda agenda(int minutes) {
        return new Agenda(MEETING, new Forum("marac"), STARTS, List.of(new AgendaItem(1, CASE, minutes)));
    }
}
