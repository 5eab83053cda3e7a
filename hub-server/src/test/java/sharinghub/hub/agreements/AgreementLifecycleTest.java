package sharinghub.hub.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sharinghub.agency.AgencyId;
import sharinghub.exchange.TwoPersonStep;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.Part;
import sharinghub.hub.agreements.AgreementLifecycle.Whole;

class AgreementLifecycleTest {

    private static final AgencyId POLICE = new AgencyId("brockmere-police");
    private static final AgencyId COUNCIL = new AgencyId("brockmere-council");
    private static final AgencyId HOUSING = new AgencyId("northgate-homes");

    /** Every step there could be, and the entry it leaves; what is not listed here cannot happen. */
    @Test
    void the_table_has_these_steps_and_no_other() {
        Set<String> steps = new TreeSet<>();
        for (Act act : Act.values()) {
            for (Whole whole : Whole.values()) {
                for (Part part : Part.values()) {
                    for (Set<AgencyId> missing : List.of(Set.<AgencyId>of(), Set.of(POLICE), Set.of(POLICE, COUNCIL))) {
                        AgreementLifecycle.step(act, whole, part, missing, POLICE)
                                .ifPresent(step -> steps.add(act + ": " + whole + ", " + part + " -> " + step.to()
                                        + ", " + step.partTo() + ": " + step.event()));
                    }
                }
            }
        }
        assertThat(steps)
                .containsExactly(
                        "GO_ON: BINDING, STOPPED -> BINDING, SHARING: resumed",
                        "LIFT: SUSPENDED, SHARING -> BINDING, SHARING: suspension-lifted",
                        "LIFT: SUSPENDED, STOPPED -> BINDING, STOPPED: suspension-lifted",
                        "PROPOSE: UNKNOWN, UNSIGNED -> PROPOSED, UNSIGNED: proposed",
                        "SIGN: BINDING, UNSIGNED -> BINDING, SHARING: assented",
                        "SIGN: PROPOSED, UNSIGNED -> BINDING, SHARING: in-force",
                        "SIGN: PROPOSED, UNSIGNED -> PROPOSED, SHARING: assented",
                        "STOP: BINDING, SHARING -> BINDING, STOPPED: stopped",
                        "STOP: SUSPENDED, SHARING -> SUSPENDED, STOPPED: stopped",
                        "SUSPEND: BINDING, SHARING -> SUSPENDED, SHARING: suspended",
                        "SUSPEND: BINDING, STOPPED -> SUSPENDED, STOPPED: suspended",
                        "WITHDRAW: BINDING, SHARING -> BINDING, LEFT: withdrawn",
                        "WITHDRAW: BINDING, STOPPED -> BINDING, LEFT: withdrawn",
                        "WITHDRAW: SUSPENDED, SHARING -> SUSPENDED, LEFT: withdrawn",
                        "WITHDRAW: SUSPENDED, STOPPED -> SUSPENDED, LEFT: withdrawn")
                .hasSize(AgreementLifecycle.values().length);
    }

    /** T20: one person alone puts a text forward, which binds nobody, and lessens their own agency's sharing. */
    @Test
    void one_person_is_enough_for_two_acts_only() {
        assertThat(Arrays.stream(Act.values()).filter(act -> act.twoPeople().isEmpty()))
                .containsExactly(Act.PROPOSE, Act.STOP);
        assertThat(Arrays.stream(Act.values())
                        .filter(act ->
                                act.twoPeople().isPresent() != act.prepared().isPresent()))
                .isEmpty();
        assertThat(Arrays.stream(TwoPersonStep.values())
                        .map(step -> Act.of(step).twoPeople().orElseThrow()))
                .containsExactly(TwoPersonStep.values());
    }

    @Test
    void it_begins_to_bind_with_the_last_named_signature_and_with_no_other() {
        assertThat(signing(Set.of(POLICE, COUNCIL), POLICE)).isEqualTo(AgreementLifecycle.SIGNED);
        assertThat(signing(Set.of(COUNCIL), HOUSING)).isEqualTo(AgreementLifecycle.SIGNED);
        assertThat(signing(Set.of(COUNCIL), COUNCIL)).isEqualTo(AgreementLifecycle.COMPLETED);
        assertThat(AgreementLifecycle.step(Act.SIGN, Whole.BINDING, Part.UNSIGNED, Set.of(), HOUSING))
                .contains(AgreementLifecycle.ACCEDED);
    }

    private static AgreementLifecycle signing(Set<AgencyId> missing, AgencyId party) {
        return AgreementLifecycle.step(Act.SIGN, Whole.PROPOSED, Part.UNSIGNED, missing, party)
                .orElseThrow();
    }
}
