package sharinghub.hub.release;

import java.util.List;
import java.util.Optional;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.exchange.Done;
import sharinghub.exchange.OwnOpeningQuestion;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.Moment;
import sharinghub.hub.auditlog.Performed;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.DeskDeed;
import sharinghub.hub.desk.Reply;
import sharinghub.hub.intake.HeldDocuments;
import sharinghub.reference.CaseRef;

/** Somebody opened what their own part of the agency wrote: nothing is decided or handed over, it is written down. */
final class OwnOpeningDeed extends DeskDeed<OwnOpeningQuestion, Done> {

    /** The same for another team's section, another agency's, and none: nobody learns here what there is. */
    private static final Problem NOT_OWN = Problem.of(
            403,
            "not-your-own",
            "These are not all your own sections",
            "Tell only of sections that the person's own part of the agency sent in, all of them of the case in the"
                    + " address.");

    private final HeldDocuments documents;
    private final CaseRef about;

    OwnOpeningDeed(HeldDocuments documents, AskedQuestion<OwnOpeningQuestion> asked, CaseRef about) {
        super(asked);
        this.documents = documents;
        this.about = about;
    }

    @Override
    public Performed<Reply<Done>> perform(Moment moment) {
        OwnOpeningQuestion told = asked.question();
        if (!documents.areAllOwn(moment.rows(), agency(), asked.actor().team(), about, told.sections())) {
            return notDone(NOT_OWN);
        }
        List<SectionOutcome> opened = told.sections().stream()
                .map(section -> new SectionOutcome(section, agency(), Optional.empty(), "own"))
                .toList();
        Matter matter = Matter.NONE.of(about).forPurpose(told.purpose().text()).withDigest(told.link());
        return done(
                new Entry(AuditEvent.CONSULTED, matter, opened, List.of()), receipt -> Reply.given(new Done(receipt)));
    }

    @Override
    public Reply<Done> again(Receipt first, Moment moment) {
        return Reply.given(new Done(first));
    }
}
