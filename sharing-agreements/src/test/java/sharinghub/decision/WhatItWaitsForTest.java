package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.facts;
import static sharinghub.decision.SmallAgreement.agreement;
import static sharinghub.decision.SmallAgreement.permit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.Mode;
import sharinghub.agreement.PurposeName;
import sharinghub.agreement.SigningFixture;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;

/** Before sealing, of several clauses that may yet let somebody read, the one that waits for least is named. */
class WhatItWaitsForTest {

    @Test
    void the_clause_that_waits_for_least() {
        Agreement agreement = agreement(
                permit("4.1", "when the case is a repeat and consent is given"),
                permit("4.2", "when consent is given"));

        assertThat(reach(agreement)).isEqualTo(later(agreement.hash(), "4.2", "consent is given"));
    }

    @Test
    void among_equals_the_first() {
        Agreement agreement =
                agreement(permit("4.1", "when the case is a repeat"), permit("4.2", "when consent is given"));

        assertThat(reach(agreement)).isEqualTo(later(agreement.hash(), "4.1", "the case is a repeat"));
    }

    private static Reach reach(Agreement agreement) {
        Prospect prospect = new Prospect(
                new AgencyId("police"),
                new DataCategory("risk.dash"),
                agreement.hash(),
                facts("subject-role", "child"),
                BrockmereFixture.asker("refuge", Role.PRACTITIONER),
                new PurposeName("safeguard-victim"),
                Mode.CONTENT,
                SigningFixture.NOW);
        return new Decider(List.of(SigningFixture.inForce(agreement))).reach(prospect);
    }

    private static Reach later(AgreementHash agreement, String clause, String words) {
        return new Reach(Reach.When.LATER, Optional.of(new ClauseRef(agreement, new ClauseNumber(clause))), words);
    }
}
