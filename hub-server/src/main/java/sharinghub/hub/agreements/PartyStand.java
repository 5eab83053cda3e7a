package sharinghub.hub.agreements;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Agreement;
import sharinghub.hub.agreements.AgreementLifecycle.Act;
import sharinghub.hub.agreements.AgreementLifecycle.Part;
import sharinghub.hub.agreements.AgreementLifecycle.Whole;

/**
 * Where an agreement that was put forward and one of its parties stand in the table of its life.
 *
 * @param party   for which party
 * @param whole   how far the agreement has come
 * @param part    how far the party has
 * @param missing whose signatures are still waited for
 */
record PartyStand(AgencyId party, Whole whole, Part part, Set<AgencyId> missing) {

    /**
     * Worked out from what was done.
     *
     * @param signers   who signed, whether or not they have left since
     * @param leavers   who left
     * @param stopped   who stopped its part
     * @param suspended whether the whole is suspended
     */
    static PartyStand of(
            Agreement agreement,
            AgencyId party,
            Set<AgencyId> signers,
            Set<AgencyId> leavers,
            Set<AgencyId> stopped,
            boolean suspended) {
        Set<AgencyId> missing = new HashSet<>(agreement.startsWhen());
        missing.removeAll(signers);
        Whole whole = suspended ? Whole.SUSPENDED : missing.isEmpty() ? Whole.BINDING : Whole.PROPOSED;
        return new PartyStand(party, whole, part(party, signers, leavers, stopped), missing);
    }

    private static Part part(AgencyId party, Set<AgencyId> signers, Set<AgencyId> leavers, Set<AgencyId> stopped) {
        if (leavers.contains(party)) {
            return Part.LEFT;
        }
        if (stopped.contains(party)) {
            return Part.STOPPED;
        }
        return signers.contains(party) ? Part.SHARING : Part.UNSIGNED;
    }

    /** The step that this act is now; nothing when there is none. */
    Optional<AgreementLifecycle> step(Act act) {
        return AgreementLifecycle.step(act, whole, part, missing, party);
    }
}
