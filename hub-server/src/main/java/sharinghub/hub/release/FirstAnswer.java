package sharinghub.hub.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.Mode;
import sharinghub.agreement.Permit;
import sharinghub.agreement.Retention;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Allowed;
import sharinghub.decision.Reason;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.Problem;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.WithheldSection;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.hub.intake.HeldSection;
import sharinghub.reference.CaseRef;
import sharinghub.reference.ClauseRef;

/**
 * Answers a release that was asked for before, from its entry. What was handed over then is handed over again, as long as
 * it is still there: it stands in the log as released, and whoever asks may have lost the answer on the way. Nothing is
 * decided anew, so nothing more comes out; the words of the reasons are not kept, their clauses are.
 */
final class FirstAnswer {

    private static final String BEFORE =
            "this is what was answered when it was first asked; ask anew for the reasons in words";

    private static final Problem GONE = Problem.of(
            410,
            "released-before",
            "What was released then is no longer here",
            "It was released under this request id, and replaced or destroyed since. Ask anew with a new request id.");

    private final Verdicts verdicts;
    private final HeldDocuments documents;
    private final AgreementRegister agreements;

    FirstAnswer(Verdicts verdicts, HeldDocuments documents, AgreementRegister agreements) {
        this.verdicts = verdicts;
        this.documents = documents;
        this.agreements = agreements;
    }

    Reply<ReleaseAnswer> of(Receipt first, EntityManager rows, AgencyId reader) {
        AuditedDeed deed = entry(first);
        return switch (deed.event()) {
            case ASKED -> Reply.declined(OutOfReach.of(first));
            case REFUSED ->
                Reply.declined(RefusalProblem.because(
                        deed.sections().stream()
                                .map(FirstAnswer::reason)
                                .distinct()
                                .toList(),
                        Optional.empty(),
                        first));
            case RELEASED -> released(deed, first, rows, reader);
            default -> throw new IllegalStateException("no release ends in " + deed.event());
        };
    }

    private Reply<ReleaseAnswer> released(AuditedDeed deed, Receipt first, EntityManager rows, AgencyId reader) {
        CaseRef about = deed.matter().caseRef().orElseThrow();
        List<OpenableSection> open = new ArrayList<>();
        List<WithheldSection> withheld = new ArrayList<>();
        for (SectionOutcome outcome : deed.sections()) {
            Optional<HeldSection> held = documents.sections(rows, about, reader).stream()
                    .filter(section -> section.section().equals(outcome.section()))
                    .filter(section -> section.index() < first.index())
                    .findFirst();
            if (held.isEmpty()) {
                return Reply.declined(GONE);
            }
            if (outcome.word().equals(Verdicts.RELEASED)) {
                Optional<OpenableSection> again = verdicts.openable(
                        rows, held.get(), reader, allowed(rows, outcome.clause().orElseThrow()));
                if (again.isEmpty()) {
                    return Reply.declined(GONE);
                }
                open.add(again.get());
            } else {
                withheld.add(withheld(held.get(), outcome));
            }
        }
        return Reply.given(new ReleaseAnswer(about, open, withheld, first));
    }

    private Allowed allowed(EntityManager rows, ClauseRef clause) {
        Optional<Permit> permit = agreements.permit(rows, clause);
        return new Allowed(
                clause,
                Mode.CONTENT,
                permit.flatMap(Permit::onward),
                permit.flatMap(Permit::keep).map(Retention::toString));
    }

    private static WithheldSection withheld(HeldSection section, SectionOutcome outcome) {
        return new WithheldSection(
                section.section(), section.author(), section.category(), List.of(reason(outcome)), Optional.empty());
    }

    private static Reason reason(SectionOutcome outcome) {
        return new Reason(
                Reason.Kind.valueOf(outcome.word().toUpperCase(Locale.ROOT).replace('-', '_')),
                outcome.clause(),
                BEFORE);
    }

    static AuditedDeed entry(Receipt first) {
        try {
            return EntryText.read(first.entry().getBytes(UTF_8)).deed();
        } catch (MalformedLogText e) {
            throw new IllegalStateException("our own entry can be read", e);
        }
    }
}
