package sharinghub.sealing;

import sharinghub.document.Admission;
import sharinghub.document.ReleaseShare;

/**
 * A reader for one section: the hub keeps both, and hands the share out only with a log entry.
 *
 * @param admission the author's leave and the reader's half
 * @param share     the hub's half; close it once it is sent
 */
public record Admitted(Admission admission, ReleaseShare share) {}
