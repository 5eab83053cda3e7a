package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.MEERA;
import static sharinghub.decision.BrockmereFixture.REFERRED;
import static sharinghub.decision.BrockmereFixture.decider;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.BrockmereFixture.prospect;
import static sharinghub.decision.BrockmereFixture.released;
import static sharinghub.decision.BrockmereFixture.request;

import org.junit.jupiter.api.Test;
import sharinghub.agreement.Mode;
import sharinghub.facts.Facts;

/** What the police had from the hospital goes on only as the hospital let it go on. */
class OriginatorTest {

    private static final Facts HAD = REFERRED.with(facts("originator", "eastshire-nhs"));
    private static final Facts NEVER = HAD.with(facts("passed-on", "never"));
    private static final Facts WITH_CONSENT = HAD.with(facts("passed-on", "with-consent"));
    private static final Facts CONSENTED = facts("author-consented-onward", "yes");

    private final Decider decider = decider();

    @Test
    void without_the_originators_yes_nothing_goes_on_nor_is_known() {
        assertThat(decider.known(request(MEERA, Mode.CONTENT, HAD))).isEmpty();
        assertThat(refusal(WITH_CONSENT).reasons())
                .extracting(Reason::sentence)
                .contains("what it passes on waits until the originator has consented");
        assertThat(refusal(WITH_CONSENT).smallestLawfulChange())
                .contains("clause 4.3 of “Brockmere MARAC information sharing agreement” would allow this once"
                        + " the originator has consented");
    }

    @Test
    void with_it_all_that_a_clause_allows_does() {
        assertThat(released(decider.decide(request(MEERA, Mode.CONTENT, WITH_CONSENT.with(CONSENTED)))))
                .containsEntry("risk.dash", "4.3");
        assertThat(released(decider.decide(request(MEERA, Mode.CONTENT, HAD.with(facts("passed-on", "by-clause"))))))
                .containsEntry("risk.dash", "4.3");
    }

    @Test
    void what_may_go_no_further_does_not_whoever_consents() {
        assertThat(refusal(NEVER.with(CONSENTED)).reasons())
                .extracting(Reason::sentence)
                .contains("what it passes on may go to nobody else");
        assertThat(refusal(NEVER).smallestLawfulChange())
                .as("the hospital's own section waits, and nothing of the police")
                .hasValueSatisfying(change -> assertThat(change).startsWith("clause 4.4"));
    }

    @Test
    void what_names_its_author_is_the_authors_own() {
        assertThat(released(decider.decide(
                        request(MEERA, Mode.CONTENT, REFERRED.with(facts("originator", "brockmere-police"))))))
                .containsEntry("risk.dash", "4.3");
    }

    @Test
    void before_sealing_it_is_seen_later_or_never() {
        assertThat(decider.reach(prospect("risk.dash", WITH_CONSENT, MEERA, Mode.CONTENT)))
                .extracting(Reach::when, Reach::words)
                .containsExactly(Reach.When.LATER, "the originator has consented");
        assertThat(decider.reach(prospect("risk.dash", NEVER, MEERA, Mode.CONTENT))
                        .when())
                .isEqualTo(Reach.When.NEVER);
    }

    private Refusal refusal(Facts facts) {
        return (Refusal) decider.decide(request(MEERA, Mode.CONTENT, facts));
    }
}
