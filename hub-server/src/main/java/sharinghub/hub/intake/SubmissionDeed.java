package sharinghub.hub.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Team;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.AgreementInForce;
import sharinghub.agreement.Deciding;
import sharinghub.agreement.Mode;
import sharinghub.agreement.NotInForce;
import sharinghub.agreement.Party;
import sharinghub.agreement.Standing;
import sharinghub.agreement.Standings;
import sharinghub.agreement.Succeeded;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.decision.Asker;
import sharinghub.decision.Decider;
import sharinghub.decision.Prospect;
import sharinghub.document.Admission;
import sharinghub.document.Context;
import sharinghub.document.ReleaseShare;
import sharinghub.document.SealedDocument;
import sharinghub.exchange.Done;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Submission;
import sharinghub.facts.FactStatement;
import sharinghub.facts.Facts;
import sharinghub.facts.SignedFactStatement;
import sharinghub.hub.agreements.AgreementRegister;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.PlainDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.facts.FactsRegister;
import sharinghub.hub.shares.KeptShares;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.Hash;

/** A sealed document is kept, with its release shares and its author's facts; or refused for what is there already. */
final class SubmissionDeed extends PlainDeed<Submission> {

    private final AgreementRegister agreements;
    private final HeldDocuments documents;
    private final KeptShares shares;
    private final FactsRegister facts;
    private final VouchedFacts vouched;
    private final SealedDocument document;

    SubmissionDeed(
            AgreementRegister agreements,
            HeldDocuments documents,
            KeptShares shares,
            FactsRegister facts,
            VouchedFacts vouched,
            AskedQuestion<Submission> asked) {
        super(asked);
        this.agreements = agreements;
        this.documents = documents;
        this.shares = shares;
        this.facts = facts;
        this.vouched = vouched;
        this.document = asked.question().document();
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        EntityManager rows = moment.rows();
        Standings standings = agreements.standings(rows, moment.time());
        Optional<Problem> objection = agreement(standings)
                .or(() -> recipients(standings, moment))
                .or(() -> version(rows, standings))
                .or(() -> names(rows));
        if (objection.isPresent()) {
            return notDone(objection.get());
        }
        Optional<Team> team = documents
                .newest(rows, document.document())
                .map(HeldDocument::team)
                .orElse(asked.actor().team());
        documents.keep(rows, document, team, audience(standings), moment.index());
        keepShares(rows);
        List<FactStatement> stated = asked.question().facts().stream()
                .map(SignedFactStatement::statement)
                .toList();
        stated.forEach(statement -> facts.state(rows, statement, moment.index()));
        return done(entry(stated));
    }

    private Optional<Problem> agreement(Standings standings) {
        Optional<Standing> standing = standings.find(document.agreement());
        if (standing.isEmpty()) {
            return Optional.of(IntakeProblems.agreementNotInForce("nobody put it forward here"));
        }
        return switch (standing.get()) {
            case NotInForce(Agreement agreement, NotInForce.Cause cause, String words) ->
                Optional.of(IntakeProblems.agreementNotInForce(words));
            case Succeeded succeeded -> Optional.of(IntakeProblems.agreementNotInForce(succeeded.words()));
            case AgreementInForce found
            when !found.binds(document.author()) ->
                Optional.of(IntakeProblems.agreementNotInForce("your agency has not signed it"));
            case AgreementInForce found
            when found.isStoppedFor(document.author()) ->
                Optional.of(IntakeProblems.agreementNotInForce("your agency has stopped its sharing under it"));
            case AgreementInForce found
            when found.agreement().purposes().stream()
                    .noneMatch(purpose -> purpose.name().equals(document.purpose())) ->
                Optional.of(IntakeProblems.unknownPurpose());
            case AgreementInForce found -> Optional.empty();
        };
    }

    private Optional<Problem> recipients(Standings standings, Moment moment) {
        Decider decider = new Decider(standings.deciding());
        for (int i = 0; i < document.sections().size(); i++) {
            SortedSet<AgencyId> reachable =
                    decider.mayEverReach(prospect(document.sections().get(i).context(), moment));
            for (Admission admission : document.sections().get(i).admissions()) {
                if (!reachable.contains(admission.recipient())) {
                    return Optional.of(IntakeProblems.outOfReach(SubmissionCheck.place(i, admission.recipient())));
                }
            }
        }
        return Optional.empty();
    }

    private Prospect prospect(Context context, Moment moment) {
        Asker author =
                new Asker(document.author(), Optional.empty(), asked.actor().role());
        return new Prospect(
                document.author(),
                context.category(),
                document.agreement(),
                Facts.none(),
                author,
                document.purpose(),
                Mode.CONTENT,
                moment.time());
    }

    /** A new version of a document stands under the agreement of the one before, or under the version that took its place. */
    private Optional<Problem> version(EntityManager rows, Standings standings) {
        Optional<HeldDocument> newest = documents.newest(rows, document.document());
        int expected = newest.map(held -> held.version() + 1).orElse(1);
        boolean follows = newest.map(held -> held.about().equals(document.caseRef())
                        && held.isOwn(document.author(), asked.actor().team())
                        && inForce(held.sealed().agreement(), standings).equals(Optional.of(document.agreement())))
                .orElse(true);
        return follows && document.version() == expected
                ? Optional.empty()
                : Optional.of(IntakeProblems.wrongVersion(follows ? expected : 1));
    }

    private static Optional<AgreementHash> inForce(AgreementHash under, Standings standings) {
        return standings
                .find(under)
                .filter(Deciding.class::isInstance)
                .map(Deciding.class::cast)
                .map(deciding -> deciding.inForce().hash());
    }

    private Optional<Problem> names(EntityManager rows) {
        for (int i = 0; i < document.sections().size(); i++) {
            if (documents.isTaken(rows, document.sections().get(i).context().section(), document.document())) {
                return Optional.of(IntakeProblems.sectionTaken("section " + (i + 1)));
            }
        }
        return Optional.empty();
    }

    private Set<AgencyId> audience(Standings standings) {
        return standings.find(document.agreement()).stream()
                .flatMap(one -> one.agreement().parties().list().stream())
                .map(Party::agency)
                .filter(agency -> !agency.equals(document.author()))
                .collect(Collectors.toSet());
    }

    private void keepShares(EntityManager rows) {
        for (ReleaseShare share : asked.question().shares()) {
            Hash grant = document.section(share.section())
                    .flatMap(section -> section.admission(share.recipient()))
                    .orElseThrow()
                    .grant()
                    .digest();
            shares.keep(rows, document.document(), document.version(), share, grant);
        }
    }

    private Entry entry(List<FactStatement> stated) {
        Stream<SectionOutcome> kept = document.sections().stream()
                .map(section -> new SectionOutcome(
                        section.context().section(), document.author(), Optional.empty(), SectionOutcome.KEPT));
        Matter matter = Matter.NONE
                .of(document.caseRef())
                .of(document.document())
                .of(document.agreement())
                .forPurpose(document.purpose().text())
                .withDigest(Hash.of(document.bytes()));
        return new Entry(AuditEvent.SUBMITTED, matter, kept.toList(), vouched.used(stated));
    }
}
