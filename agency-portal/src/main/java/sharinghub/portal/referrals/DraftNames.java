package sharinghub.portal.referrals;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/**
 * Every name that the hub will see of a referral, drawn once when its draft begins: whatever is sent twice is sent under
 * the same names, and has one effect.
 *
 * @param submission the request that hands the sealed summary over
 * @param referral   the request that puts the case to the forum
 * @param caseRef    the case
 * @param document   the summary
 * @param sections   one for each {@link Part}, in its order
 */
public record DraftNames(
        RequestId submission, RequestId referral, CaseRef caseRef, DocumentId document, List<SectionId> sections) {

    /** Refuses too few or too many sections. */
    public DraftNames {
        sections = List.copyOf(sections);
        if (sections.size() != Part.values().length) {
            throw new IllegalArgumentException("a referral has a section name for each part");
        }
    }

    /** New ones that nobody can guess. */
    public static DraftNames draw(SecureRandom chance) {
        return new DraftNames(
                RequestId.random(chance),
                RequestId.random(chance),
                CaseRef.random(chance),
                DocumentId.random(chance),
                Stream.of(Part.values()).map(part -> SectionId.random(chance)).toList());
    }

    SectionId section(Part part) {
        return sections.get(part.ordinal());
    }
}
