package sharinghub.portal.casesummaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.portal.design.Form;
import sharinghub.portal.design.Page;
import sharinghub.portal.sharing.Brockmere;
import sharinghub.portal.sharing.CategoryNames;
import sharinghub.portal.sharing.HostedOffices;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.SummaryFixture;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.sharing.Written;
import sharinghub.portal.signin.SignedIn;

/** What community safety wrote is not the wardens' to list, name or open, though both are the council (T15, T16). */
class AnotherTeamsCaseTest {

    @TempDir
    static Path folder;

    private static Brockmere brockmere;
    private static SummaryToWrite summary;
    private static Offices council;
    private static ListCases list;
    private static OpenCase open;

    @BeforeAll
    static void priya_seals() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
        council = brockmere.offices(Brockmere.COUNCIL);
        assertThat(council.write().write(brockmere.priya(), summary)).isInstanceOf(Written.Kept.class);
        HostedOffices offices = new HostedOffices(List.of(council));
        list = new ListCases(offices, brockmere.partners, brockmere.forums);
        open = new OpenCase(offices, brockmere.partners, new CategoryNames(brockmere.registers), brockmere.witnesses);
    }

    @AfterAll
    static void end() {
        brockmere.close();
    }

    @Test
    void its_own_team_lists_names_and_opens_it() {
        SignedIn priya = brockmere.priya();

        assertThat(listed(list.list(priya)).own()).hasSize(1);
        assertThat(listed(list.listNames(priya)).own())
                .singleElement()
                .satisfies(row -> assertThat(row.about()).contains("Dana Whitlock"));
        assertThat(open.open(priya, summary.caseRef().text(), reason())).isInstanceOf(Response.class);
        assertThat(open.show(priya, summary.caseRef().text()).view())
                .containsInstanceOf(CaseView.class)
                .get()
                .satisfies(view -> assertThat(((CaseView) view).own()).hasSize(4));
    }

    @Test
    void another_team_finds_it_in_no_list_even_when_it_asks_for_names() {
        assertThat(listed(list.list(brockmere.will())).own()).isEmpty();
        assertThat(listed(list.listNames(brockmere.will())).own()).isEmpty();
        assertThat(listed(list.listNames(brockmere.will())).others()).isEmpty();
    }

    @Test
    void another_team_that_knows_its_reference_is_told_that_it_does_not_exist() {
        assertThatThrownBy(() -> open.open(brockmere.will(), summary.caseRef().text(), reason()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        open.whereabouts(brockmere.will(), summary.caseRef().text(), reason()))
                .isInstanceOf(NotFoundException.class);
        assertThat(open.show(brockmere.will(), summary.caseRef().text()).view())
                .containsInstanceOf(AskReasonView.class)
                .get()
                .satisfies(view -> assertThat(((AskReasonView) view).own()).isFalse());
    }

    @Test
    void while_the_hub_is_silent_its_own_team_opens_it_and_is_told_that_the_log_waits() {
        SignedIn priya = brockmere.priya();
        council.opened().close(priya.person());
        brockmere.hub.down = true;
        try {
            assertThat(open.show(priya, summary.caseRef().text()).view())
                    .containsInstanceOf(AskReasonView.class)
                    .get()
                    .satisfies(view ->
                            assertThat(((AskReasonView) view).purposes()).isNotEmpty());
            assertThat(open.open(priya, summary.caseRef().text(), reason())).isInstanceOf(Response.class);
            assertThat(open.show(priya, summary.caseRef().text()).view())
                    .containsInstanceOf(CaseView.class)
                    .get()
                    .satisfies(view -> assertThat(((CaseView) view).waiting()).contains("sent to the log when"))
                    .satisfies(view -> assertThat(((CaseView) view).own()).hasSize(4));
        } finally {
            brockmere.hub.down = false;
        }
    }

    @Test
    void no_archive_opens_to_another_team_with_or_without_the_hub() {
        assertThat(council.readOwn().isAny(brockmere.will(), summary.caseRef(), category -> true))
                .isFalse();
        assertThat(council.own().kept(brockmere.will())).isEmpty();
        brockmere.hub.down = true;
        try {
            assertThat(((Page) open.open(brockmere.will(), summary.caseRef().text(), reason())).status())
                    .isEqualTo(503);
        } finally {
            brockmere.hub.down = false;
        }
    }

    private static CasesView listed(Page page) {
        return (CasesView) page.view().orElseThrow();
    }

    private static Form reason() {
        return Form.of(Map.of("purpose", List.of(SummaryFixture.SAFEGUARD.text()), "reason", List.of("a look")));
    }
}
