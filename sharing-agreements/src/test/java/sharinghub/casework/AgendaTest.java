package sharinghub.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.Forum;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;
import sharinghub.text.Json;

class AgendaTest {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    private final AgendaItem first = new AgendaItem(1, CaseRef.random(CHANCE), 12);
    private final AgendaItem second = new AgendaItem(2, CaseRef.random(CHANCE), 20);

    @Test
    void an_agenda_travels_as_json() throws Exception {
        Agenda agenda = agenda(List.of(first, second));
        assertThat(Json.read(Json.write(agenda), Agenda.class)).isEqualTo(agenda);
    }

    @Test
    void a_gap_a_repeated_place_and_a_case_twice_are_refused() {
        refused(List.of(second));
        refused(List.of(first, first));
        refused(List.of(second, first));
        refused(List.of(first, new AgendaItem(2, first.caseRef(), 5)));
        assertThatThrownBy(() -> new AgendaItem(1, first.caseRef(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_referral_has_no_room_for_words_about_anybody() {
        DocumentId document = DocumentId.random(CHANCE);
        Referral referral = new Referral(first.caseRef(), new Forum("marac"), "professional-judgement", document);
        assertThat(referral.criterion()).isEqualTo("professional-judgement");
        assertThatThrownBy(() -> new Referral(first.caseRef(), new Forum("marac"), "She told me so", document))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Agenda agenda(List<AgendaItem> items) {
        return new Agenda(new MeetingId("meeting-0123456789abcdefghjkmnpqrs"), new Forum("marac"), NINE, items);
    }

    private void refused(List<AgendaItem> items) {
        assertThatThrownBy(() -> agenda(items)).isInstanceOf(IllegalArgumentException.class);
    }
}
