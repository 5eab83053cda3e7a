package sharinghub.hub.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.document.Admission;
import sharinghub.document.Grant;
import sharinghub.document.MalformedDocument;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.document.SealedSection;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Submission;
import sharinghub.facts.SignedFactStatement;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.Hash;
import sharinghub.reference.SectionId;

/** All of a submission that can be checked without looking at what is there already: the slow part, before the ledger. */
final class SubmissionCheck {

    private record Place(SectionId section, AgencyId recipient) {}

    private final Function<AgencyId, Optional<AgencyKeys>> keys;
    private final VouchedFacts vouched;

    SubmissionCheck(Function<AgencyId, Optional<AgencyKeys>> keys, VouchedFacts vouched) {
        this.keys = keys;
        this.vouched = vouched;
    }

    /** The first thing that is wrong with it, when this agency sends it; nothing when all holds. */
    Optional<Problem> objection(AgencyId sender, Submission submission) {
        SealedDocument document = submission.document();
        if (!document.author().equals(sender)) {
            return Optional.of(IntakeProblems.notTheAuthor());
        }
        try {
            document.verify(keys.apply(sender).orElseThrow().signing());
        } catch (MalformedDocument e) {
            return Optional.of(IntakeProblems.doesNotHold(String.valueOf(e.getMessage())));
        }
        return recipients(document)
                .or(() -> shares(document, submission.shares()))
                .or(() -> facts(sender, submission));
    }

    private Optional<Problem> recipients(SealedDocument document) {
        for (int i = 0; i < document.sections().size(); i++) {
            for (Admission admission : document.sections().get(i).admissions()) {
                Grant grant = admission.grant().statement();
                Optional<Hash> listed =
                        keys.apply(grant.recipient()).map(one -> one.sealing().digest());
                if (!listed.equals(Optional.of(grant.key()))) {
                    return Optional.of(IntakeProblems.otherKey(place(i, grant.recipient())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> shares(SealedDocument document, List<ReleaseShare> shares) {
        Map<Place, Hash> expected = new HashMap<>();
        for (SealedSection sealed : document.sections()) {
            for (Admission admission : sealed.admissions()) {
                expected.put(
                        new Place(sealed.context().section(), admission.recipient()),
                        admission.grant().statement().share());
            }
        }
        for (ReleaseShare share : shares) {
            Hash named = expected.remove(new Place(share.section(), share.recipient()));
            if (named == null) {
                return Optional.of(IntakeProblems.shares("one share belongs to no grant, or came twice"));
            }
            if (!named.equals(share.digest())) {
                return Optional.of(IntakeProblems.shares("one share is not the one that its grant names"));
            }
        }
        return expected.isEmpty()
                ? Optional.empty()
                : Optional.of(IntakeProblems.shares("a share is missing for " + expected.size() + " of the grants"));
    }

    private Optional<Problem> facts(AgencyId sender, Submission submission) {
        SealedDocument document = submission.document();
        for (SignedFactStatement signed : submission.facts()) {
            Optional<SectionId> section = signed.statement().section();
            if (!signed.statement().about().equals(document.caseRef())
                    || section.isPresent() && document.section(section.get()).isEmpty()) {
                return Optional.of(IntakeProblems.fact("it is about another case or section than the document"));
            }
        }
        return vouched.objection(sender, submission.facts());
    }

    static String place(int section, AgencyId recipient) {
        return "section " + (section + 1) + ", grant for `" + recipient + "`";
    }
}
