package sharinghub.portal.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import sharinghub.agency.Role;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.ProvenEntry;
import sharinghub.auditlog.Receipt;
import sharinghub.auditlog.RunningNumbers;
import sharinghub.auditlog.Tombstones;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogPurpose;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenedEntry;
import sharinghub.keys.AgencyKeys;
import sharinghub.portal.hub.HubAnswer;
import sharinghub.portal.hub.HubLog;
import sharinghub.portal.keyring.AgencyKeyring;
import sharinghub.portal.signin.SignedIn;
import sharinghub.reference.CaseRef;
import sharinghub.reference.RequestId;
import sharinghub.sealing.CannotOpen;
import sharinghub.sealing.Detail;
import sharinghub.sealing.DetailOpener;
import sharinghub.sealing.OpeningKey;

/** Reads what one agency's auditors may see of the log, page by page, or takes all of it away as a file. */
public final class ReadAccessLog {

    private final AgencyKeyring keyring;
    private final Partners partners;
    private final HubTold told;
    private final HubLog log;
    private final CheckpointReader checkpoints;
    private final Details details;
    private final SecureRandom chance;
    private final InstantSource clock;

    /** An office for one agency. */
    public ReadAccessLog(
            AgencyKeyring keyring,
            Partners partners,
            HubTold told,
            HubLog log,
            CheckpointReader checkpoints,
            Details details,
            SecureRandom chance,
            InstantSource clock) {
        this.keyring = keyring;
        this.partners = partners;
        this.told = told;
        this.log = log;
        this.checkpoints = checkpoints;
        this.details = details;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * The whole log as a bundle of plain files, to be checked without the hub ({@code hub verify log}). Handed out as it
     * came: what is in it is proved by whoever checks it, not here.
     */
    public HubAnswer<byte[]> export(SignedIn who, LogPurpose purpose, String reason) {
        RequestId request = RequestId.random(chance);
        return log.export(who, new LogExportQuestion(request, purpose, details.of(who, reason, request, Set.of())));
    }

    /**
     * Everything that concerns the auditor's agency, everything at all for an oversight auditor, or what concerns one case.
     * Every line is proved, and that none is left out, before any is handed out; else the answer is doubtful.
     *
     * @param reason the auditor's own words; sealed to the own agency's auditors
     */
    public HubAnswer<AccessLog> read(SignedIn who, LogPurpose purpose, Optional<CaseRef> only, String reason) {
        try {
            return collect(new Search(who, purpose, only, reason));
        } catch (ProofFailure | MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    /** What is looked for, the same for every page. */
    private record Search(SignedIn who, LogPurpose purpose, Optional<CaseRef> only, String reason) {}

    /**
     * One page, proved.
     *
     * @param look the entry that says that it was read
     */
    private record ProvenPage(List<ProvenLine> lines, OptionalLong next, ProvenEntry look) {}

    /** An entry once it is proved, its receipt, and the detail that came with it. */
    private record ProvenLine(ProvenEntry proven, Receipt receipt, Optional<SealedDetail> detail) {}

    private HubAnswer<AccessLog> collect(Search search) throws ProofFailure, MalformedLogText {
        List<ProvenLine> lines = new ArrayList<>();
        long from = 0;
        while (true) {
            switch (page(search, from)) {
                case HubAnswer.No<ProvenPage> no -> {
                    return no.likewise();
                }
                case HubAnswer.Given<ProvenPage>(ProvenPage page) -> {
                    lines.addAll(page.lines());
                    if (page.next().isEmpty()) {
                        return new HubAnswer.Given<>(whole(search, lines, page.look()));
                    }
                    if (page.next().getAsLong() <= from) {
                        throw new MalformedLogText("the page after one does not come after it");
                    }
                    from = page.next().getAsLong();
                }
            }
        }
    }

    /** Asks for one page and proves the entry that says so, then every line. */
    private HubAnswer<ProvenPage> page(Search search, long from) {
        SignedIn who = search.who();
        RequestId request = RequestId.random(chance);
        LogViewQuestion question = new LogViewQuestion(
                request,
                search.purpose(),
                search.only(),
                from,
                LogViewQuestion.MOST,
                details.of(who, search.reason(), request, Set.of()));
        return log.view(who, question)
                .then(page -> told.prove(page.receipt(), request)
                        .then(look -> isLook(look, who)
                                ? proved(page, look)
                                : new HubAnswer.Doubtful<>("the log does not say that this person read it")));
    }

    /** An entry that does not concern this agency would have no number of its to show that nothing stands before it. */
    private boolean isLook(ProvenEntry look, SignedIn who) {
        AuditedDeed deed = look.entry().deed();
        return deed.event() == AuditEvent.LOG_READ
                && deed.actor().agency().equals(keyring.agency())
                && deed.actor().person().equals(who.person());
    }

    private HubAnswer<ProvenPage> proved(LogPage page, ProvenEntry look) {
        try {
            Checkpoint under = under(page, look.checkpoint());
            List<ProvenLine> lines = new ArrayList<>();
            for (OpenedEntry opened : page.entries()) {
                lines.add(proved(opened, under, page.checkpoint()));
            }
            return new HubAnswer.Given<>(new ProvenPage(lines, page.next(), look));
        } catch (ProofFailure | MalformedLogText e) {
            return HubAnswer.Doubtful.because(e);
        }
    }

    /** The page's own checkpoint must be the one its receipt leads to, which was just proved to continue the pinned one. */
    private Checkpoint under(LogPage page, Checkpoint proved) throws MalformedLogText, ProofFailure {
        Checkpoint under = checkpoints.read(page.checkpoint());
        if (!under.equals(proved)) {
            throw new MalformedLogText("the page's checkpoint is not the one its receipt leads to");
        }
        return under;
    }

    private static ProvenLine proved(OpenedEntry opened, Checkpoint under, String note)
            throws ProofFailure, MalformedLogText {
        byte[] text = opened.entry().getBytes(UTF_8);
        if (opened.proof().size() != under.size()) {
            throw new MalformedLogText("an entry is proved for another size of the log than the page's checkpoint");
        }
        opened.proof().verify(Leaf.of(opened.salt(), text), under.root());
        return new ProvenLine(
                new ProvenEntry(opened.proof().index(), EntryText.read(text), under),
                Receipt.of(opened.salt(), text, opened.proof(), note),
                opened.detail());
    }

    /** All lines together, once it is shown that none is left out before the look itself. */
    private AccessLog whole(Search search, List<ProvenLine> lines, ProvenEntry look) throws ProofFailure {
        AccessLog.Range range = range(search, look);
        if (range != AccessLog.Range.ONE_CASE) {
            List<ProvenEntry> entries = Stream.concat(lines.stream().map(ProvenLine::proven), Stream.of(look))
                    .toList();
            RunningNumbers.check(entries, Set.of(keyring.agency()), true);
            if (range == AccessLog.Range.EVERY_ENTRY) {
                Tombstones.among(entries).explainAllThatIsClosed(0, look.index() + 1);
            }
        }
        try (OpeningKey auditor = keyring.auditing()) {
            DetailOpener opener = new DetailOpener(auditor);
            return new AccessLog(
                    lines.reversed().stream().map(line -> line(line, opener)).toList(),
                    range,
                    look.checkpoint(),
                    clock.instant(),
                    look.index());
        }
    }

    /** By the role in which the log says that the auditor looked: the hub gave what that role may read. */
    private static AccessLog.Range range(Search search, ProvenEntry look) {
        if (search.only().isPresent()) {
            return AccessLog.Range.ONE_CASE;
        }
        return look.entry().deed().actor().role() == Role.OVERSIGHT_AUDITOR
                ? AccessLog.Range.EVERY_ENTRY
                : AccessLog.Range.OWN_AGENCY;
    }

    private AccessLine line(ProvenLine line, DetailOpener opener) {
        AuditEntry entry = line.proven().entry();
        return new AccessLine(
                entry.time(),
                entry.deed(),
                line.receipt(),
                line.detail().flatMap(detail -> readable(detail, entry.deed(), opener)));
    }

    /** Name, post and reason; nothing where the detail is not the one the entry names, or not for this agency's auditors. */
    private Optional<Detail> readable(SealedDetail detail, AuditedDeed deed, DetailOpener opener) {
        Optional<AgencyKeys> actor = partners.keys(deed.actor().agency());
        if (actor.isEmpty() || !detail.digest().equals(deed.detail())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    opener.open(detail, actor.get().signing(), deed.actor().agency(), deed.request()));
        } catch (CannotOpen e) {
            return Optional.empty();
        }
    }
}
