package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.exchange.AgreementStanding;
import sharinghub.exchange.Directory;
import sharinghub.exchange.ListedAgency;
import sharinghub.exchange.Submission;
import sharinghub.keys.AgencyKeys;
import sharinghub.portal.hub.HubAnswer;

/** Nothing is sealed when anything it rests on is in doubt; and what was sealed is sent once, whatever happens. */
class SealingStopsTest {

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private SummaryToWrite summary;

    @BeforeEach
    void begin() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void when_the_hub_lists_another_sealing_key() {
        AgencyKeys own = brockmere.keyring(Brockmere.HARBOUR).publicKeys();
        AgencyKeys bent = new AgencyKeys(
                own.agency(),
                brockmere.keyring(Brockmere.NORTHGATE).publicKeys().auditing(),
                own.auditing(),
                own.signing());
        list(Brockmere.row(Brockmere.HARBOUR, bent));

        assertThat(write())
                .isInstanceOfSatisfying(
                        Written.KeysDiffer.class,
                        stopped -> assertThat(stopped.agencies()).containsExactly(Brockmere.HARBOUR));
        assertThat(brockmere.hub.submissions).isEmpty();
    }

    @Test
    void when_the_hub_leaves_an_agency_out_or_adds_one() {
        List<ListedAgency> rows = new ArrayList<>(brockmere.hub.directory.agencies());
        rows.removeIf(row -> row.agency().equals(Brockmere.COUNTY));
        brockmere.hub.directory = new Directory(rows);
        assertThat(write()).isInstanceOf(Written.KeysDiffer.class);

        AgencyKeys police = brockmere.keyring(Brockmere.POLICE).publicKeys();
        brockmere.hub.directory = new Directory(List.of(Brockmere.row(Brockmere.POLICE, police)));
        assertThat(write())
                .isInstanceOfSatisfying(
                        Written.KeysDiffer.class,
                        stopped -> assertThat(stopped.agencies()).hasSize(6));
        assertThat(brockmere.hub.submissions).isEmpty();
    }

    @Test
    void when_an_agreement_s_text_is_not_what_its_hash_names() {
        brockmere.hub.agreements = brockmere.hub.agreements.stream()
                .map(standing -> AgreementStanding.of(
                        standing.hash(),
                        standing.text().replace("forbid", "permit"),
                        standing.assents(),
                        standing.stops()))
                .toList();

        assertThat(write())
                .isInstanceOfSatisfying(
                        Written.NotDone.class, no -> assertThat(no.answer()).isInstanceOf(HubAnswer.Doubtful.class));
        assertThat(brockmere.hub.submissions).isEmpty();
    }

    @Test
    void when_the_signatures_under_the_agreement_are_gone_whatever_the_hub_calls_it() {
        brockmere.hub.agreements = brockmere.hub.agreements.stream()
                .map(standing -> AgreementStanding.of(standing.hash(), standing.text(), List.of(), List.of()))
                .toList();

        assertThat(write()).isInstanceOf(Written.NoAgreement.class);
        assertThat(brockmere.hub.submissions).isEmpty();
    }

    @Test
    void a_second_press_sends_the_same_bytes_under_the_same_request() {
        assertThat(write()).isInstanceOf(Written.Kept.class);
        Submission first = brockmere.hub.submissions.values().iterator().next();

        assertThat(write()).isInstanceOf(Written.Kept.class);

        assertThat(brockmere.hub.submissions).hasSize(1).containsValue(first);
    }

    @Test
    void what_was_sealed_before_the_hub_fell_silent_is_sent_as_it_was() {
        brockmere.hub.lie = receipt -> {
            throw new IllegalStateException("the answer got lost");
        };
        assertThat(write()).isInstanceOf(Written.NotDone.class);
        byte[] first =
                brockmere.hub.submissions.values().iterator().next().document().bytes();
        assertThat(brockmere.offices(Brockmere.POLICE).own().kept(brockmere.ross()))
                .isEmpty();

        brockmere.hub.lie = receipt -> receipt;
        assertThat(write()).isInstanceOf(Written.Kept.class);

        assertThat(brockmere.offices(Brockmere.POLICE).own().kept(brockmere.ross()))
                .singleElement()
                .satisfies(own -> assertThat(own.document()).isEqualTo(first))
                .satisfies(own -> assertThat(own.unsent()).isEmpty());
    }

    private Written write() {
        return brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary);
    }

    private void list(ListedAgency bent) {
        brockmere.hub.directory = new Directory(brockmere.hub.directory.agencies().stream()
                .map(row -> row.agency().equals(bent.agency()) ? bent : row)
                .toList());
    }
}
