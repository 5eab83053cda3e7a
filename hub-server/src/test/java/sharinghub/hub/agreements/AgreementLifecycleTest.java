package sharinghub.hub.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Every step there could be, and the entry it leaves; what is not listed here cannot happen. */
    @Test
    void the_table_has_these_steps_and_no_other() {
        List<String> steps = new ArrayList<>();
        for (State from : State.values()) {
            for (Act act : Act.values()) {
                for (State to : State.values()) {
                    AgreementLifecycle.step(from, act, to)
                            .ifPresent(step -> steps.add(from + " " + act + " " + to + ": " + step.event()));
                }
            }
        }
        assertThat(steps)
                .containsExactly(
                        "UNKNOWN PROPOSE PROPOSED: proposed",
                        "PROPOSED SIGN PROPOSED: assented",
                        "PROPOSED SIGN BINDING: in-force",
                        "BINDING SIGN BINDING: assented",
                        "BINDING STOP BINDING: stopped")
                .hasSize(AgreementLifecycle.values().length);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void no_state_is_forgotten(State state) {
        assertThat(Arrays.stream(State.values())
                        .flatMap(other -> Stream.of(List.of(state, other), List.of(other, state)))
                        .flatMap(pair -> Arrays.stream(Act.values())
                                .flatMap(
                                        act -> AgreementLifecycle.step(pair.getFirst(), act, pair.getLast()).stream())))
                .isNotEmpty();
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
