package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.InstantSource;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.portal.hub.HostedAgency;
import sharinghub.portal.hub.HubAgreements;
import sharinghub.portal.hub.HubCases;
import sharinghub.portal.hub.HubDirectory;
import sharinghub.portal.hub.HubDocuments;
import sharinghub.portal.hub.HubLog;
import sharinghub.portal.hub.HubMeetings;
import sharinghub.portal.hub.HubReferrals;
import sharinghub.portal.store.Drafts;
import sharinghub.portal.store.Names;
import sharinghub.portal.store.OpeningList;
import sharinghub.portal.store.OwnDocuments;
import sharinghub.registers.Registers;

/**
 * What all offices of a portal have in common, whichever agency they are of.
 *
 * @param partners  as pinned
 * @param registers of the partnership
 * @param log       with the key of the hub's log, got from its operator by a way one trusts
 * @param chance    for every name and secret
 * @param clock     for every time
 */
public record Surroundings(
        Partners partners, Registers registers, CheckpointReader log, SecureRandom chance, InstantSource clock) {

    /** Opens the offices of one agency: its keys, its store, its line, and nobody else's. */
    public Offices open(HostedAgency agency) {
        HubTold told = new HubTold(
                agency.id(),
                new HubDirectory(agency.line()),
                new HubAgreements(agency.line()),
                agency.seen(),
                registers,
                partners,
                clock);
        OwnSummaries own = new OwnSummaries(new OwnDocuments(agency.store()));
        Names names = new Names(agency.store());
        Details details = new Details(agency.keyring(), partners, chance, clock);
        HubCases cases = new HubCases(agency.line());
        OwnOpenings ownOpenings = new OwnOpenings(new OpeningList(agency.store()), cases, told, details, chance, clock);
        ReadOwnSummaries readOwn = new ReadOwnSummaries(agency.keyring(), own, ownOpenings);
        OpenedCases opened = new OpenedCases(clock);
        OpenCaseSummary open = new OpenCaseSummary(
                agency.keyring(), partners, told, cases, opened, readOwn, names, details, chance, clock);
        KnownCases known = new KnownCases(told, open, names, clock);
        WriteCaseSummary write = new WriteCaseSummary(
                agency.keyring(), partners, told, new HubDocuments(agency.line()), own, names, details, chance, clock);
        return new Offices(
                agency.id(),
                told,
                details,
                write,
                open,
                readOwn,
                own,
                ownOpenings,
                opened,
                known,
                new MakeReferral(new HubReferrals(agency.line()), told, details),
                new KeepAgreements(agency.keyring(), new HubAgreements(agency.line()), told, details, clock),
                new HoldMeetings(agency.keyring(), new HubMeetings(agency.line()), told, details, chance),
                new ReadAccessLog(
                        agency.keyring(), partners, told, new HubLog(agency.line()), log, details, chance, clock),
                new Drafts(agency.store()),
                new CaseLines(names, own, known, clock),
                names);
    }
}
