package sharinghub.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Permit;
import sharinghub.decision.Allowed;
import sharinghub.decision.AskedSection;
import sharinghub.decision.ClausesAlone;
import sharinghub.decision.Prospect;
import sharinghub.decision.Reason;
import sharinghub.decision.Refusal;
import sharinghub.decision.Release;
import sharinghub.decision.ReleaseRequest;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.reference.AgreementHash;
import sharinghub.text.Day;

/**
 * Past requests, asked of a draft: as if it had been in force in place of the text that each section was sealed under, and
 * signed by all its parties.
 *
 * @param asked   how many sections were asked of it
 * @param leftOut how many were not: sealed under another text, or refused for what no clause can change
 * @param others  what would be decided otherwise, in the order of the requests; one sentence each
 */
public record Replay(int asked, int leftOut, List<String> others) {

    /** Refusals that would have stood under any text. */
    private static final Set<Reason.Kind> NOT_BY_CLAUSES = EnumSet.of(
            Reason.Kind.NOTHING_ASKED,
            Reason.Kind.AGREEMENT_NOT_IN_FORCE,
            Reason.Kind.PARENT_NOT_IN_FORCE,
            Reason.Kind.AUTHOR_NOT_BOUND,
            Reason.Kind.READER_NOT_BOUND,
            Reason.Kind.AUTHOR_STOPPED,
            Reason.Kind.READER_STOPPED);

    /** Copies the list. */
    public Replay {
        others = List.copyOf(others);
    }

    /**
     * Asks them all.
     *
     * @param above     agreements the draft stands under; what they forbid counts
     * @param insteadOf only what was sealed under this text; nothing for whatever it was sealed under
     */
    public static Replay of(
            Agreement draft,
            Collection<Agreement> above,
            Optional<AgreementHash> insteadOf,
            Collection<Answered> past) {
        ClausesAlone clauses = ClausesAlone.of(draft, above);
        int asked = 0;
        int leftOut = 0;
        List<String> others = new ArrayList<>();
        for (Answered one : past) {
            boolean stands = stands(one);
            for (AskedSection section : one.request().sections()) {
                if (stands
                        || insteadOf
                                .filter(text -> !text.equals(section.sealedUnder()))
                                .isPresent()) {
                    leftOut++;
                } else {
                    asked++;
                    otherwise(one, section, clauses).ifPresent(others::add);
                }
            }
        }
        return new Replay(asked, leftOut, others);
    }

    private static boolean stands(Answered one) {
        return one.decision() instanceof Refusal refusal
                && refusal.reasons().stream().anyMatch(reason -> NOT_BY_CLAUSES.contains(reason.kind()));
    }

    private static Optional<String> otherwise(Answered one, AskedSection section, ClausesAlone clauses) {
        Optional<Allowed> before = one.decision() instanceof Release release
                ? Optional.ofNullable(release.allowed().get(section.section()))
                : Optional.empty();
        Optional<Permit> now = clauses.releases(prospect(one.request(), section));
        if (before.isPresent() == now.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(asked(one.request(), section, clauses.agreement())
                + now.map(permit -> "It was withheld; the draft would release it by clause " + permit.number() + ".")
                        .orElseGet(() -> "It was released by clause "
                                + before.map(allowed ->
                                                allowed.clause().number().text())
                                        .orElse("")
                                + "; the draft would withhold it."));
    }

    private static Prospect prospect(ReleaseRequest request, AskedSection section) {
        return new Prospect(
                section.author(),
                section.category(),
                section.sealedUnder(),
                section.facts()
                        .with(
                                FactName.READER_ROLE,
                                FactValue.word(request.asker().role().text())),
                request.asker(),
                request.purpose(),
                request.wanted(),
                request.at());
    }

    private static String asked(ReleaseRequest request, AskedSection section, Agreement draft) {
        LocalDate day = request.at().atZone(AgreementInForce.ZONE).toLocalDate();
        Reader reader = new Reader(request.asker().agency(), request.asker().team());
        return "On " + Day.said(day) + " a " + request.asker().role().text().replace('-', ' ') + " of "
                + reader.said(draft.parties().nameOf(reader.agency())) + " asked for "
                + section.category().said() + " of "
                + draft.parties().nameOf(section.author()) + ", "
                + request.wanted().said() + ", in "
                + request.caseRef() + ". ";
    }
}
