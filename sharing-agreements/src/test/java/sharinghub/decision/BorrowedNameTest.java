package sharinghub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.decision.BrockmereFixture.MARAC;
import static sharinghub.decision.BrockmereFixture.MEERA;
import static sharinghub.decision.BrockmereFixture.OVERARCHING;
import static sharinghub.decision.BrockmereFixture.REFERRED;
import static sharinghub.decision.BrockmereFixture.released;
import static sharinghub.decision.BrockmereFixture.request;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementFixture;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Mode;
import sharinghub.agreement.SigningFixture;

/** T18, T20: one party signs a text of its own under the name of the framework. It is not the framework. */
class BorrowedNameTest {

    private static final AgencyId NORTHGATE = new AgencyId("northgate-homes");
    private static final AgreementInForce OWN = SigningFixture.inForce(borrowed(), List.of(NORTHGATE), List.of());

    @Test
    void its_forbids_bind_nobody_else() {
        Decider decider = new Decider(List.of(OWN, SigningFixture.inForce(OVERARCHING), SigningFixture.inForce(MARAC)));

        assertThat(released(decider.decide(request(MEERA, Mode.CONTENT, REFERRED))))
                .containsOnlyKeys("identity", "incident.domestic-abuse", "risk.dash");
    }

    @Test
    void it_does_not_keep_alive_what_stands_under_the_framework() {
        Decider decider = new Decider(List.of(OWN, SigningFixture.inForce(MARAC)));

        assertThat(((Refusal) decider.decide(request(MEERA, Mode.CONTENT, REFERRED))).reasons())
                .extracting(Reason::kind)
                .startsWith(Reason.Kind.PARENT_NOT_IN_FORCE);
    }

    private static Agreement borrowed() {
        Agreement borrowed = AgreementFixture.read("""
                agreement brockmere-overarching, version 5
                  title "Not the framework"
                  in force from 1 April 2026 to 31 March 2030
                parties
                  northgate-homes "Northgate Homes" registered provider
                starts when northgate-homes has signed
                purpose safeguard-victim "Protect"
                clause 1.1 "Nothing, by nobody"
                  forbid anyone
                  to share anything
                  with anyone
                """);
        assertThat(borrowed.version()).isEqualTo(OVERARCHING.version());
        return borrowed;
    }
}
