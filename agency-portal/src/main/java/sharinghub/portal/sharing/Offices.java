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
 * @param readOwn    opens the agency's own sections without the hub
 * @param own        what the agency wrote
 * @param opened     what its people were given, for a while
 * @param known      the cases its people may know of
 * @param refer      puts a case to a forum
 * @param agreements puts forward, signs, stops
 * @param meetings   plans, publishes, attends
 * @param accessLog  reads what concerns the agency in the log
 * @param drafts     what its people typed and have not sent
 * @param names      who stands behind its case references
 */
public record Offices(
        AgencyId agency,
        HubTold told,
        Details details,
        WriteCaseSummary write,
        OpenCaseSummary open,
        ReadOwnSummaries readOwn,
        OwnSummaries own,
        OpenedCases opened,
        KnownCases known,
        MakeReferral refer,
        KeepAgreements agreements,
        HoldMeetings meetings,
        ReadAccessLog accessLog,
        Drafts drafts,
        Names names) {}
