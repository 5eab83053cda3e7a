package sharinghub.portal.sharing;

import sharinghub.agency.AgencyId;
import sharinghub.portal.store.Drafts;
import sharinghub.portal.store.Names;

/**
 * Everything a page needs of one hosted agency. Pages get one for each agency they serve, and use the one of whoever is
 * signed in.
 *
 * @param agency     whose
 * @param told       what the hub tells, checked
 * @param details    seals who asks and why
 * @param write      seals and sends
 * @param open       asks and opens
 * @param readOwn    opens the agency's own sections without the hub, never unrecorded
 * @param own        what the agency wrote
 * @param ownOpenings what its people opened of it, and what of that the hub has still to be told
 * @param opened     what its people were given, for a while
 * @param known      the cases its people may know of
 * @param refer      puts a case to a forum
 * @param agreements puts forward, signs, stops
 * @param meetings   plans, publishes, attends
 * @param accessLog  reads what concerns the agency in the log
 * @param drafts     what its people typed and have not sent
 * @param lines      the lines by which its people know cases, each for whoever may see it
 * @param names      the lines of what the agency wrote itself, for its auditors
 */
public record Offices(
        AgencyId agency,
        HubTold told,
        Details details,
        WriteCaseSummary write,
        OpenCaseSummary open,
        ReadOwnSummaries readOwn,
        OwnSummaries own,
        OwnOpenings ownOpenings,
        OpenedCases opened,
        KnownCases known,
        MakeReferral refer,
        KeepAgreements agreements,
        HoldMeetings meetings,
        ReadAccessLog accessLog,
        Drafts drafts,
        CaseLines lines,
        Names names) {}
