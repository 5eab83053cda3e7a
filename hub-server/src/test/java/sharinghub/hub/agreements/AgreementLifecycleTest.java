package sharinghub.hub.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharinghub.agency.AgencyId;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.State;

class AgreementLifecycleTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    private static final AgencyId HOUSING = new AgencyId("northgate-homes");

    @ParameterizedTest
    @EnumSource(State.class)
    void no_state_is_forgotten(State state) {
        assertThat(Arrays.stream(Act.values()).flatMap(act -> AgreementLifecycle.step(state, act).stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void no_act_is_forgotten(Act act) {
        assertThat(Arrays.stream(State.values()).flatMap(state -> AgreementLifecycle.step(state, act).stream()))
                .isNotEmpty();
    }

    @Test
    void what_is_not_in_the_table_cannot_happen() {
        assertThat(AgreementLifecycle.step(State.UNKNOWN, Act.SIGN)).isEmpty();
        assertThat(AgreementLifecycle.step(State.UNKNOWN, Act.STOP)).isEmpty();
        assertThat(AgreementLifecycle.step(State.PROPOSED, Act.PROPOSE)).isEmpty();
        assertThat(AgreementLifecycle.step(State.PROPOSED, Act.STOP)).isEmpty();
        assertThat(AgreementLifecycle.step(State.BINDING, Act.SIGN_AS_THE_LAST_NAMED))
                .isEmpty();
    }

    @Test
    void it_begins_to_bind_with_the_last_named_signature_and_with_no_other() {
        List<AgencyId> startsWhen = List.of(POLICE, COUNCIL);
        assertThat(AssentDeed.step(startsWhen, Set.of(), POLICE)).isEqualTo(AgreementLifecycle.SIGNED);
        assertThat(AssentDeed.step(startsWhen, Set.of(POLICE), HOUSING)).isEqualTo(AgreementLifecycle.SIGNED);
        assertThat(AssentDeed.step(startsWhen, Set.of(POLICE, HOUSING), COUNCIL))
                .isEqualTo(AgreementLifecycle.COMPLETED);
        assertThat(AssentDeed.step(startsWhen, Set.of(POLICE, COUNCIL), HOUSING))
                .isEqualTo(AgreementLifecycle.ACCEDED);
    }
}
