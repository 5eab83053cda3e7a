package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.SmallAgreement.agreement;
import static sharinghub.decision.SmallAgreement.permit;
import static sharinghub.decision.SmallAgreement.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.SigningFixture;
import sharinghub.facts.Facts;

/** A clause for emergencies opens at once, for its own purpose only, and its opening is reviewed. */
class InAnEmergencyTest {

    private static final Facts IN_DANGER = facts("subject-role", "victim", "professional-judgement", "yes");

    private static final Agreement AGREEMENT =
            agreement("purpose immediate-danger \"Save a life\"\n", permit("4.1", "when consent is given"), """
            clause 4.2 "In an emergency"
              permit police
              to share risk
              about victim
              with refuge
              for immediate-danger
              when professional judgement says so
              break-glass reviewed by police within 1 working day
              under gateway common-law-policing
              basis part3-s35, condition schedule-8-safeguarding for competent authority
              basis article-6-1-d, condition schedule-1-18 for others
              onward to nobody
              keep 1 month after the case closes, then delete
            """);

    @Test
    void it_opens_and_is_to_be_reviewed() {
        assertThat(decide("immediate-danger"))
                .isInstanceOfSatisfying(
                        Release.class,
                        release -> assertThat(release.allowed().values())
                                .singleElement()
                                .satisfies(allowed -> assertThat(allowed.owed())
                                        .containsExactly(
                                                new Obligation.PassOn("never"),
                                                new Obligation.Keep(1, "months", "the case closes", "delete"),
                                                new Obligation.Review("police", 1))));
    }

    @Test
    void for_everyday_purposes_it_does_not() {
        assertThat(decide("safeguard-victim")).isInstanceOf(Refusal.class);
    }

    private static Decision decide(String purpose) {
        return new Decider(List.of(SigningFixture.inForce(AGREEMENT)))
                .decide(request(AGREEMENT, "risk.dash", IN_DANGER, purpose));
    }
}
