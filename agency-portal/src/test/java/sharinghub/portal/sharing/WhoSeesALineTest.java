package sharinghub.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.decision.Decider;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.KnownLine;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.reference.SectionId;

/** The line by which a case is known goes to whoever may open its section now, and to nobody else (T15, T24). */
class WhoSeesALineTest {

    private static final String LINE = "Victim: Dana Whitlock, born 14 March 1991.";

    @TempDir
    Path folder;

    private Brockmere brockmere;
    private CaseRef about;
    private SummaryToWrite summary;

    @BeforeEach
    void ross_seals() throws Exception {
        brockmere = new Brockmere(folder);
        summary = SummaryFixture.police(brockmere);
        about = summary.caseRef();
        assertThat(brockmere.offices(Brockmere.POLICE).write().write(brockmere.ross(), summary))
                .isInstanceOf(Written.Kept.class);
    }

    @AfterEach
    void end() {
        brockmere.close();
    }

    @Test
    void whoever_wrote_it_and_whoever_opened_it_see_the_line() throws Exception {
        read(brockmere.meera());

        assertThat(line(brockmere.ross())).contains(new CaseLine(LINE));
        assertThat(line(brockmere.meera())).contains(new CaseLine(LINE));
    }

    @Test
    void a_colleague_of_whoever_opened_it_sees_none_even_with_the_same_rights() throws Exception {
        read(brockmere.meera());
        SignedIn colleague = brockmere.colleagueOf(brockmere.meera(), 20);
        list(colleague);

        assertThat(brockmere.offices(Brockmere.HARBOUR).known().openNow(colleague.person()))
                .isNotEmpty();
        assertThat(line(colleague)).isEmpty();
        assertThat(brockmere.offices(Brockmere.HARBOUR).names().all()).isEmpty();
    }

    @Test
    void once_the_hub_would_give_it_no_more_it_is_forgotten() throws Exception {
        read(brockmere.meera());
        assertThat(line(brockmere.meera())).isPresent();
        Supplier<Decider> before = brockmere.hub.decider;
        brockmere.hub.decider = () -> new Decider(List.of());
        brockmere.clock.move(Duration.ofMinutes(6));
        assertThat(line(brockmere.meera())).isEmpty();

        list(brockmere.meera());
        brockmere.hub.decider = before;
        brockmere.clock.move(Duration.ofMinutes(6));
        list(brockmere.meera());

        assertThat(line(brockmere.meera())).isEmpty();
    }

    @Test
    void when_the_grant_has_ended_it_is_forgotten() {
        Names names = brockmere.offices(Brockmere.HARBOUR).names();
        SectionId identity = summary.sections().getFirst().section();
        names.keep(new KnownLine(
                about,
                identity,
                Brockmere.POLICE,
                Optional.of(brockmere.meera().person()),
                Optional.of(brockmere.clock.instant()),
                LINE));
        list(brockmere.meera());
        assertThat(line(brockmere.meera())).isPresent();

        brockmere.clock.move(Duration.ofSeconds(1));

        assertThat(line(brockmere.meera())).isEmpty();
        assertThat(names.lines()).isEmpty();
    }

    @Test
    void another_agency_s_line_never_takes_the_place_of_the_own_one() {
        Names names = brockmere.offices(Brockmere.POLICE).names();
        for (int other = 0; other < 8; other++) {
            names.keep(new KnownLine(
                    about,
                    SectionId.random(brockmere.chance),
                    Brockmere.NORTHGATE,
                    Optional.of(brockmere.ross().person()),
                    Optional.empty(),
                    "Victim: Somebody Else"));
        }
        list(brockmere.ross());

        assertThat(line(brockmere.ross())).contains(new CaseLine(LINE));
        assertThat(names.of(about)).contains(LINE);
    }

    private void read(SignedIn who) throws Exception {
        Offices offices = brockmere.offices(who.agency());
        HubAnswer<OpenedCase> answer =
                offices.open().open(who, about, SummaryFixture.SAFEGUARD, "MARAC on 24 November", category -> true);
        assertThat(answer).isInstanceOf(HubAnswer.Given.class);
        offices.open().read(((HubAnswer.Given<OpenedCase>) answer).value());
        list(who);
    }

    private void list(SignedIn who) {
        assertThat(brockmere.offices(who.agency()).known().list(who, "the list"))
                .isInstanceOf(HubAnswer.Given.class);
    }

    private Optional<CaseLine> line(SignedIn who) {
        return Optional.ofNullable(
                brockmere.offices(who.agency()).lines().seenBy(who).get(about));
    }
}
