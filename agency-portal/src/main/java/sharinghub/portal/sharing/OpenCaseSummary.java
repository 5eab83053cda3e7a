package sharinghub.portal.sharing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sharinghub.agency.AgencyId;
import sharinghub.agreement.DataCategory;
import sharinghub.agreement.PurposeName;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.SectionOutcome;
import sharinghub.document.Context;
import sharinghub.exchange.ListingAnswer;
import sharinghub.exchange.ListingQuestion;
import sharinghub.exchange.OpenableSection;
import sharinghub.exchange.ReleaseAnswer;
import sharinghub.exchange.ReleaseQuestion;
import sharinghub.exchange.SectionNotice;
import sharinghub.keys.AgencyKeys;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubCases;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.portal.store.Names;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;
import sharinghub.reference.SectionId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Opener;
import sharinghub.sealing.OpeningKey;

/**
 * Asks the hub for what this agency may open of a case, and opens it. Nothing is shown before the log is proved to say
 * that exactly this was handed over, to this person, for this request.
 */
public final class OpenCaseSummary {

    private final AgencyKeyring keyring;
    private final Partners partners;
    private final HubTold told;
    private final HubCases cases;
    private final OpenedCases opened;
    private final ReadOwnSummaries readOwn;
    private final Names names;
    private final Details details;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** An office for one agency, with its keys, its memory and its line to the hub. */
    public OpenCaseSummary(
            AgencyKeyring keyring,
            Partners partners,
            HubTold told,
            HubCases cases,
            OpenedCases opened,
            ReadOwnSummaries readOwn,
            Names names,
            Details details,
            SecureRandom chance,
            InstantSource clock) {
        this.keyring = keyring;
        this.partners = partners;
        this.told = told;
        this.cases = cases;
        this.opened = opened;
        this.readOwn = readOwn;
        this.names = names;
        this.details = details;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * The cases this person may know of, or one of them.
     *
     * @param only one case; one that the person may not know of is out of reach
     */
    public HubAnswer<ListingAnswer> list(SignedIn who, PurposeName purpose, String reason, Optional<CaseRef> only) {
        RequestId request = RequestId.random(chance);
        ListingQuestion question =
                new ListingQuestion(request, purpose, only, details.ofAnyAuthor(who, reason, request));
        return cases.list(who, question)
                .then(answer -> told.prove(answer.receipt(), request).map(proved -> answer));
    }

    /**
     * Opens sections of a case, others' and own ones, and keeps what is given, for 15 minutes.
     *
     * @param wanted which kinds of those the person may know of
     */
    public HubAnswer<OpenedCase> open(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, Predicate<DataCategory> wanted) {
        return give(who, about, purpose, reason, wanted).map(given -> {
            opened.keep(who.person(), given);
            return given;
        });
    }

    /** Opens sections of a case once, and keeps nothing: for what must be looked at one at a time. */
    public HubAnswer<Looked> look(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, Predicate<DataCategory> wanted) {
        return give(who, about, purpose, reason, wanted).then(given -> {
            try {
                List<OpenedSection> sections = new ArrayList<>(readOwn.read(who, given.own()));
                sections.addAll(read(given));
                return new HubAnswer.Given<>(new Looked(sections, given));
            } catch (CannotOpen e) {
                return HubAnswer.Doubtful.because(e);
            } finally {
                given.close();
            }
        });
    }

    /** What the hub hands over, and beside it what the person's own part of the agency wrote, written down first. */
    private HubAnswer<OpenedCase> give(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, Predicate<DataCategory> wanted) {
        return switch (ask(who, about, purpose, reason, wanted)) {
            case HubAnswer.Given<OpenedCase>(OpenedCase given) -> {
                try {
                    yield new HubAnswer.Given<>(given.with(readOwn.record(who, about, purpose, reason, wanted)));
                } catch (RuntimeException e) {
                    given.close();
                    throw e;
                }
            }
            case HubAnswer.No<OpenedCase> no -> {
                Optional<OwnOpening> own =
                        opensOwn(no) ? readOwn.record(who, about, purpose, reason, wanted) : Optional.empty();
                yield own.isEmpty()
                        ? no
                        : new HubAnswer.Given<>(
                                opened(who, about, purpose, new OpenedCase.Handed.Nothing(no), false, reason)
                                        .with(own));
            }
        };
    }

    /**
     * Whether an agency's own sections open although the hub hands nothing over. Not to somebody whom it does not recognise
     * or tells that there is nothing, and not beside an answer that does not hold. Of a hub that has contradicted itself
     * nothing is asked, so it keeps nobody from their own agency's work.
     */
    private static boolean opensOwn(HubAnswer.No<?> no) {
        return switch (no) {
            case HubAnswer.Silence<?> silence -> true;
            case HubAnswer.Contradicted<?> alarm -> true;
            case HubAnswer.Refused<?> refused -> true;
            case HubAnswer.NothingThere<?> nothing -> false;
            case HubAnswer.NotTaken<?> notTaken -> false;
            case HubAnswer.Doubtful<?> doubtful -> false;
            case HubAnswer.SignInEnded<?> ended -> false;
        };
    }

    private HubAnswer<OpenedCase> ask(
            SignedIn who, CaseRef about, PurposeName purpose, String reason, Predicate<DataCategory> wanted) {
        return list(who, purpose, reason, Optional.of(about)).then(listing -> {
            List<SectionNotice> others = listing.cases().stream()
                    .filter(notice -> notice.about().equals(about))
                    .flatMap(notice -> notice.sections().stream())
                    .filter(section -> !section.author().equals(keyring.agency()))
                    .toList();
            List<SectionNotice> asked = others.stream()
                    .filter(section -> wanted.test(section.category()))
                    .toList();
            boolean elsewhere = asked.size() < others.size();
            if (asked.isEmpty()) {
                // A question that names no section would ask for every one.
                return new HubAnswer.Given<>(
                        opened(who, about, purpose, new OpenedCase.Handed.NothingElse(), elsewhere, reason));
            }
            RequestId request = RequestId.random(chance);
            Set<AgencyId> authors =
                    asked.stream().map(SectionNotice::author).collect(Collectors.toCollection(TreeSet::new));
            ReleaseQuestion question = new ReleaseQuestion(
                    request,
                    purpose,
                    asked.stream().map(SectionNotice::section).toList(),
                    details.of(who, reason, request, authors));
            return cases.release(who, about, question)
                    .then(answer -> take(who, about, question, answer)
                            .map(handed -> opened(who, about, purpose, handed, elsewhere, reason)));
        });
    }

    private OpenedCase opened(
            SignedIn who,
            CaseRef about,
            PurposeName purpose,
            OpenedCase.Handed handed,
            boolean elsewhere,
            String reason) {
        return new OpenedCase(
                who.person(),
                about,
                purpose,
                handed,
                Optional.empty(),
                elsewhere,
                reason,
                clock.instant().plus(OpenedCases.OPEN));
    }

    private HubAnswer<OpenedCase.Handed> take(
            SignedIn who, CaseRef about, ReleaseQuestion question, ReleaseAnswer answer) {
        return told.prove(answer.receipt(), question.request()).then(proved -> {
            if (answer.about().equals(about) && logged(who, about, answer, proved)) {
                return new HubAnswer.Given<>(new OpenedCase.Handed.Over(answer, proved));
            }
            answer.sections().forEach(section -> section.share().close());
            return new HubAnswer.Doubtful<>("the log does not say that exactly this was handed over");
        });
    }

    /** Whether the entry says that these sections of this case, and no others, were released to this person. */
    private boolean logged(SignedIn who, CaseRef about, ReleaseAnswer answer, ProvenEntry proved) {
        AuditedDeed deed = proved.entry().deed();
        Set<SectionId> given =
                answer.sections().stream().map(OpenableSection::section).collect(Collectors.toSet());
        Set<SectionId> logged = deed.sections().stream()
                .filter(outcome -> outcome.word().equals(SectionOutcome.RELEASED))
                .map(SectionOutcome::section)
                .collect(Collectors.toSet());
        return deed.event() == AuditEvent.RELEASED
                && deed.actor().person().equals(who.person())
                && deed.matter().caseRef().equals(Optional.of(about))
                && given.equals(logged)
                && deed.concerned().stream()
                        .allMatch(agency -> partners.keys(agency).isPresent());
    }

    /**
     * Reads what was given. Each section opens as what the log names it, or not at all.
     *
     * @throws CannotOpen when one does not open: then nothing of the case is shown
     */
    public List<OpenedSection> read(OpenedCase given) throws CannotOpen {
        List<OpenedSection> readable = new ArrayList<>();
        try (OpeningKey key = keyring.opening()) {
            Opener opener = new Opener(keyring.agency(), key);
            for (OpenableSection section : given.sections()) {
                OpenedSection opened = read(opener, given, section);
                readable.add(opened);
                if (opened.category().equals(DataCategory.IDENTITY)) {
                    names.keep(CaseLine.given(given, section, opened));
                }
            }
        }
        return readable;
    }

    private OpenedSection read(Opener opener, OpenedCase given, OpenableSection section) throws CannotOpen {
        Context says = section.sealed().context();
        Context expected = new Context(
                says.suite(),
                given.about(),
                says.document(),
                section.section(),
                says.category(),
                says.subject(),
                says.version(),
                author(given, section.section()),
                says.agreement(),
                says.purpose());
        AgencyKeys author = partners.keys(expected.author()).orElseThrow();
        String text = opener.open(section.sealed(), section.share(), author.signing(), expected, clock.instant());
        return new OpenedSection(
                section.section(),
                expected.author(),
                expected.category(),
                text,
                Optional.of(section.clause()),
                section.onward(),
                section.keep());
    }

    /** The author as the log has it, which is what the hub decided by. */
    private static AgencyId author(OpenedCase given, SectionId section) {
        return given.entry().orElseThrow().entry().deed().sections().stream()
                .filter(outcome -> outcome.section().equals(section))
                .map(SectionOutcome::author)
                .findFirst()
                .orElseThrow();
    }
}
