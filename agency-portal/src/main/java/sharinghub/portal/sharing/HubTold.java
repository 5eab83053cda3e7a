package sharinghub.portal.sharing;

import java.time.InstantSource;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.exchange.Directory;
import sharinghub.portal.hub.HubAgreements;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubDirectory;
import sharinghub.portal.hub.SeenCheckpoints;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.RequestId;
import sharinghub.registers.Registers;

/** What the hub tells that everything else rests on, checked before anybody relies on it. */
public final class HubTold {

    private final AgencyId own;
    private final HubDirectory directory;
    private final HubAgreements agreements;
    private final SeenCheckpoints log;
    private final Registers registers;
    private final Partners partners;
    private final InstantSource clock;

    /**
     * @param own the agency that is told
     * @param log what this agency has seen of the hub's log so far
     */
    public HubTold(
            AgencyId own,
            HubDirectory directory,
            HubAgreements agreements,
            SeenCheckpoints log,
            Registers registers,
            Partners partners,
            InstantSource clock) {
        this.own = own;
        this.directory = directory;
        this.agreements = agreements;
        this.log = log;
        this.registers = registers;
        this.partners = partners;
        this.clock = clock;
    }

    /** The directory as the hub lists it; compare it with what is pinned before sealing. */
    public HubAnswer<Directory> directory(SignedIn who) {
        return directory.listed(who);
    }

    /** The agreements as they stand now; a doubtful one makes the whole answer doubtful. */
    public HubAnswer<AgreementsNow> agreements(SignedIn who) {
        return agreements.standing(who).then(standing -> {
            try {
                return new HubAnswer.Given<>(AgreementsNow.check(standing, registers, partners, own, clock.instant()));
            } catch (DoubtfulAgreement e) {
                return HubAnswer.Doubtful.because(e);
            }
        });
    }

    /** The entry of a receipt, once log and request are proved to be the right ones. */
    public HubAnswer<ProvenEntry> prove(Receipt receipt, RequestId request) {
        return log.prove(receipt, request);
    }

    /** Whether the hub has contradicted itself: what it told before is then not shown again either. */
    public boolean contradicted() {
        return log.contradicted();
    }
}
