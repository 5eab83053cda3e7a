package sharinghub.hub.release;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Allowed;
import sharinghub.decision.Decision;
import sharinghub.decision.Reason;
import sharinghub.decision.Refusal;
import sharinghub.decision.Release;
import sharinghub.document.SealedDetail;
import sharinghub.document.SealedSection;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.Problem;
import sharinghub.exchange.WithheldSection;
import sharinghub.hub.desk.DetailProblem;
import sharinghub.hub.intake.DocumentsInHand;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.hub.intake.HeldSection;
import sharinghub.hub.shares.KeptShares;
import sharinghub.keys.AgencyKeys;
import sharinghub.reference.ClauseRef;
import sharinghub.reference.SectionId;

/** Turns the engine's decision about a section into what the asker gets and what the entry says. */
final class Verdicts {

    /** How an entry says that a section's author could not have seen who asked for it and why. */
    static final String UNSEEN = "detail-not-sealed";

    private final HeldDocuments documents;
    private final KeptShares shares;
    private final Function<AgencyId, Optional<AgencyKeys>> keys;

    Verdicts(HeldDocuments documents, KeptShares shares, Function<AgencyId, Optional<AgencyKeys>> keys) {
        this.documents = documents;
        this.shares = shares;
        this.keys = keys;
    }

    /** The documents of one deed. */
    DocumentsInHand inHand(EntityManager rows) {
        return new DocumentsInHand(rows, documents);
    }

    /** What becomes of a section that the asker knows of. */
    Verdict of(DocumentsInHand documents, CaseSight sight, HeldSection section, AgencyId reader) {
        return switch (sight.decide(List.of(section))) {
            case Refusal(List<Reason> reasons, Optional<String> change) -> shut(section, reasons, change);
            case Release(SortedMap<SectionId, Allowed> allowed, var withheld) ->
                open(documents, section, reader, allowed.values().iterator().next());
        };
    }

    private Verdict open(DocumentsInHand documents, HeldSection section, AgencyId reader, Allowed allowed) {
        return openable(documents, section, reader, allowed)
                .<Verdict>map(open -> new Verdict.Open(
                        outcome(section, Optional.of(allowed.clause()), SectionOutcome.RELEASED), open))
                .orElseGet(() -> shut(section, List.of(notSealedTo(reader, allowed.clause())), Optional.empty()));
    }

    /** The section as this reader may have it, with its share; nothing where the author did not seal it to the reader. */
    private Optional<OpenableSection> openable(
            DocumentsInHand documents, HeldSection section, AgencyId reader, Allowed allowed) {
        Optional<SealedSection> sealed = documents
                .sealed(section)
                .filter(found -> found.admission(reader).isPresent());
        return sealed.flatMap(found -> shares.find(documents.rows(), section.section(), section.version(), reader)
                .map(share -> new OpenableSection(
                        found.forRecipient(reader),
                        share,
                        allowed.clause(),
                        allowed.mode(),
                        allowed.onward(),
                        allowed.keep())));
    }

    private static Verdict shut(HeldSection section, List<Reason> reasons, Optional<String> change) {
        Reason telling = reasons.getFirst();
        return new Verdict.Shut(
                outcome(section, telling.clause(), word(telling.kind())),
                new WithheldSection(section.section(), section.author(), section.category(), reasons, change));
    }

    private static Reason notSealedTo(AgencyId reader, ClauseRef clause) {
        return new Reason(
                Reason.Kind.RECIPIENT_NOT_GRANTED,
                Optional.of(clause),
                "its author has not sealed it to " + reader + ", though clause " + clause.number()
                        + " would allow it; ask the author to share it anew");
    }

    private static SectionOutcome outcome(HeldSection section, Optional<ClauseRef> clause, String word) {
        return new SectionOutcome(section.section(), section.author(), clause, word);
    }

    /** A kind of reason as it stands in an entry. */
    static String word(Reason.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reasons for opening nothing: the engine's for all sections together, or else those of the sections. */
    static Refusal refusal(Decision decision, List<WithheldSection> withheld) {
        return decision instanceof Refusal refusal
                ? refusal
                : new Refusal(
                        withheld.stream()
                                .flatMap(section -> section.reasons().stream())
                                .distinct()
                                .toList(),
                        Optional.empty());
    }

    /** What becomes of sections whose authors' auditors could not see who asks. */
    List<SectionOutcome> unseen(Collection<HeldSection> sections) {
        return sections.stream()
                .map(section -> outcome(section, Optional.empty(), UNSEEN))
                .toList();
    }

    /** A detail that an author's auditors cannot open, though the entry will concern them. */
    Optional<Problem> unseenBy(Collection<AgencyId> authors, SealedDetail detail) {
        String missing = authors.stream()
                .filter(author -> keys.apply(author)
                        .flatMap(listed -> detail.keyPackage(listed.auditing().digest()))
                        .isEmpty())
                .map(author -> "`" + author + "`")
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(DetailProblem.of(
                        "detail: not sealed to the auditors of " + missing + ", who wrote what you ask for",
                        "Seal it to theirs too and ask with a new request id."));
    }
}
