package sharinghub.exchange;

import sharinghub.document.SealedDetail;
import sharinghub.reference.RequestId;

/**
 * Asks to take the whole log away, to be checked without the hub: every leaf, and opened those entries that concern the
 * asker's agency. The answer is a bundle of plain C2SP files, described in `docs/audit-log.md`.
 *
 * @param request see {@link Question}
 * @param purpose which of the lawful ones
 * @param detail  see {@link Question}
 */
public record LogExportQuestion(RequestId request, LogPurpose purpose, SealedDetail detail) implements Question {}
