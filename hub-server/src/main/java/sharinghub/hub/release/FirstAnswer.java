package sharinghub.hub.release;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Reason;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.OutOfReach;
import sharinghub.exchange.RefusalProblem;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.WithheldSection;
import sharinghub.hub.desk.LookingDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.DocumentsInHand;
import sharinghub.hub.intake.HeldSection;

/**
 * Answers a release that was asked for before, from its entry. What was handed over then is handed over again if it may
 * still be opened: whoever asks may have lost the answer on the way, and a stop counts from the next request on. Nothing
 * that the entry does not name comes out; the words of the reasons are not kept, their clauses are.
 */
final class FirstAnswer {

    private static final String BEFORE =
            "this is what was answered when it was first asked; ask anew for the reasons in words";

    private final Verdicts verdicts;

    FirstAnswer(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * @param now what the asker may see by now
     */
    Reply<ReleaseAnswer> of(AuditedDeed deed, Receipt first, EntityManager rows, CaseSight now, AgencyId reader) {
        return switch (deed.event()) {
            case ASKED -> Reply.declined(OutOfReach.of(first));
            case REFUSED -> refused(deed, first);
            case RELEASED -> released(deed, first, rows, now, reader);
            default -> throw new IllegalStateException("no release ends in " + deed.event());
        };
    }

    private static Reply<ReleaseAnswer> refused(AuditedDeed deed, Receipt first) {
        return deed.sections().stream().anyMatch(outcome -> outcome.word().equals(Verdicts.UNSEEN))
                ? Reply.declined(LookingDeed.ASK_ANEW)
                : Reply.declined(RefusalProblem.because(reasons(deed), Optional.empty(), first));
    }

    private Reply<ReleaseAnswer> released(
            AuditedDeed deed, Receipt first, EntityManager rows, CaseSight now, AgencyId reader) {
        DocumentsInHand documents = verdicts.inHand(rows);
        List<OpenableSection> open = new ArrayList<>();
        List<WithheldSection> withheld = new ArrayList<>();
        for (SectionOutcome outcome : deed.sections()) {
            Optional<HeldSection> held = now.known().stream()
                    .filter(section -> section.section().equals(outcome.section()))
                    .filter(section -> section.index() < first.index())
                    .findFirst();
            if (held.isEmpty()) {
                return Reply.declined(LookingDeed.ASK_ANEW);
            }
            if (!outcome.word().equals(SectionOutcome.RELEASED)) {
                withheld.add(withheld(held.get(), outcome));
            } else if (verdicts.of(documents, now, held.get(), reader) instanceof Verdict.Open(var same, var section)) {
                open.add(section);
            } else {
                return Reply.declined(LookingDeed.ASK_ANEW);
            }
        }
        return Reply.given(new ReleaseAnswer(now.about(), open, withheld, first));
    }

    /** Those of the sections; where none was asked for, that. */
    private static List<Reason> reasons(AuditedDeed deed) {
        return deed.sections().isEmpty()
                ? List.of(new Reason(Reason.Kind.NOTHING_ASKED, Optional.empty(), BEFORE))
                : deed.sections().stream().map(FirstAnswer::reason).distinct().toList();
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
}
