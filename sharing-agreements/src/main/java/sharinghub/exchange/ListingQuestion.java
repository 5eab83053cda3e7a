package sharinghub.exchange;

import java.util.Optional;
import sharinghub.agreement.PurposeName;
import sharinghub.document.SealedDetail;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;

/**
 * Asks which cases the asker may know of.
 *
 * @param request see {@link Question}
 * @param purpose what the list is wanted for
 * @param only    one case, when only that one is wanted; a case the asker may not know of then answers 404
 * @param detail  see {@link Question}
 */
public record ListingQuestion(RequestId request, PurposeName purpose, Optional<CaseRef> only, SealedDetail detail)
        implements Question {}
