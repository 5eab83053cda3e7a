package sharinghub.portal.rehearsal;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import sharinghub.agency.Forum;
import sharinghub.agreement.Agreement;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.SubjectRole;
import sharinghub.casework.Agenda;
import sharinghub.casework.AgendaItem;
import sharinghub.casework.Referral;
import sharinghub.facts.FactName;
import sharinghub.facts.FactValue;
import sharinghub.facts.Facts;
import sharinghub.forums.ForumSettings;
import sharinghub.forums.Forums;
import sharinghub.portal.design.PlainTime;
import sharinghub.portal.sharing.Offices;
import sharinghub.portal.sharing.SectionToWrite;
import sharinghub.portal.sharing.SummaryToWrite;
import sharinghub.portal.sharing.Written;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.DocumentId;
import sharinghub.reference.MeetingId;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;

/** Loads invented cases by the very offices that people's pages use: sealed, sent, referred, put on an agenda. */
final class Loader {

    private static final int MINUTES = 12;

    private final Brockmere brockmere;
    private final Forums forums;

    Loader(Brockmere brockmere) {
        this.brockmere = brockmere;
        this.forums = brockmere.forums();
    }

    /** Loads all, and publishes one agenda a forum with those that are listed. */
    void load(Path file) throws Exception {
        Map<Forum, List<CaseRef>> listed = new TreeMap<>();
        forums.list().forEach(set -> listed.put(set.forum(), new ArrayList<>()));
        for (RehearsedCase one : RehearsedCase.all(file)) {
            CaseRef about = CaseRef.random(brockmere.chance());
            DocumentId document = write(one.by(), about, one.forum(), one.sections(), facts(one));
            refer(one.by(), about, one.forum(), one.criterion(), document);
            for (RehearsedCase.Addition added : one.added()) {
                write(added.by(), about, one.forum(), added.sections(), Facts.none());
            }
            if (one.listed()) {
                Objects.requireNonNull(listed.get(one.forum())).add(about);
            }
        }
        for (Map.Entry<Forum, List<CaseRef>> agenda : listed.entrySet()) {
            MeetingId meeting = plan(agenda.getKey());
            publish(meeting, agenda.getKey(), agenda.getValue());
        }
    }

    /** Seals and sends one agency's part of a case. */
    DocumentId write(String by, CaseRef about, Forum forum, SequencedMap<String, String> sections, Facts facts)
            throws Exception {
        SignedIn who = brockmere.signIn(by);
        Offices offices = brockmere.offices(who);
        ForumSettings shares = forums.find(forum).orElseThrow();
        Agreement under = Brockmere.must(offices.told().agreements(who))
                .inForce(shares.agreement())
                .orElseThrow(() -> new CannotStart(shares.agreement() + " is not in force today."));
        DocumentId document = DocumentId.random(brockmere.chance());
        SummaryToWrite summary = new SummaryToWrite(
                RequestId.random(brockmere.chance()),
                about,
                document,
                shares.purpose(),
                under.hash(),
                sections.entrySet().stream()
                        .map(section -> section(section.getKey(), section.getValue()))
                        .toList(),
                facts,
                brockmere.typed("Write what my agency knows"));
        return switch (offices.write().write(who, summary)) {
            case Written.Kept kept -> document;
            case Written.NotDone(var no) -> throw new CannotStart("A summary was not taken: " + no);
            case Written.KeysDiffer(var agencies) -> throw new CannotStart("Keys differ for " + agencies + ".");
            case Written.NoAgreement none -> throw new CannotStart(shares.agreement() + " is not in force today.");
        };
    }

    private SectionToWrite section(String category, String text) {
        return new SectionToWrite(
                SectionId.random(brockmere.chance()),
                new DataCategory(category),
                category.startsWith("offending") ? 2 : 1,
                new SubjectRole(category.startsWith("offending") ? "perpetrator" : "victim"),
                brockmere.typed(text));
    }

    /** Puts a case to a forum. */
    void refer(String by, CaseRef about, Forum forum, String criterion, DocumentId document) throws Exception {
        SignedIn who = brockmere.signIn(by);
        Brockmere.must(brockmere
                .offices(who)
                .refer()
                .refer(
                        who,
                        RequestId.random(brockmere.chance()),
                        new Referral(about, forum, criterion, document),
                        brockmere.typed("Refer this case")));
    }

    /** Gives the forum's next meeting a day: the Thursday of next week, 9:30 in the morning. */
    MeetingId plan(Forum forum) throws Exception {
        SignedIn priya = brockmere.signIn("priya.nair");
        MeetingId meeting = MeetingId.random(brockmere.chance());
        Brockmere.must(brockmere
                .offices(priya)
                .meetings()
                .plan(priya, RequestId.random(brockmere.chance()), meeting, forum, nextMeeting()));
        return meeting;
    }

    /** Publishes that meeting's agenda. */
    void publish(MeetingId meeting, Forum forum, List<CaseRef> cases) throws Exception {
        SignedIn priya = brockmere.signIn("priya.nair");
        List<AgendaItem> items = new ArrayList<>();
        for (CaseRef about : cases) {
            items.add(new AgendaItem(items.size() + 1, about, MINUTES));
        }
        Brockmere.must(brockmere
                .offices(priya)
                .meetings()
                .publish(
                        priya, RequestId.random(brockmere.chance()), new Agenda(meeting, forum, nextMeeting(), items)));
    }

    private static Instant nextMeeting() {
        return LocalDate.now(PlainTime.LONDON)
                .plusDays(4)
                .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                .atTime(9, 30)
                .atZone(PlainTime.LONDON)
                .toInstant();
    }

    private static Facts facts(RehearsedCase one) {
        Facts facts = Facts.none();
        Optional<String> band = one.dashBand();
        if (band.isPresent()) {
            facts = facts.with(new FactName("dash-band"), FactValue.word(band.get()));
        }
        if (one.professionalJudgement()) {
            facts = facts.with(new FactName("professional-judgement"), FactValue.YES);
        }
        return facts;
    }
}
