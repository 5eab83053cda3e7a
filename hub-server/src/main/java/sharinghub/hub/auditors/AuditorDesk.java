package sharinghub.hub.auditors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditEvent;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.BundledEntry;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.InclusionProof;
import sharinghub.auditlog.LogBundle;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Matter;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.Receipt;
import sharinghub.document.MalformedDocument;
import sharinghub.document.SealedDetail;
import sharinghub.exchange.LogExportQuestion;
import sharinghub.exchange.LogPage;
import sharinghub.exchange.LogViewQuestion;
import sharinghub.exchange.OpenedEntry;
import sharinghub.exchange.Problem;
import sharinghub.exchange.Question;
import sharinghub.hub.auditlog.EntryContent;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.ReadEntry;
import sharinghub.hub.desk.AskedQuestion;
import sharinghub.hub.desk.Reply;

/** The desk where auditors read the log. What they read stood there before the entry that says they read it. */
public final class AuditorDesk {

    private final Ledger ledger;
    private final LogReader log;
    private static final Problem NOT_THE_OVERSEER = Problem.of(
            403,
            "not-the-overseer",
            "Your agency does not oversee this log",
            "Only auditors of the agency that the partnership chose may have every entry opened. Ask as your own agency's"
                    + " auditor for what concerns it.");

    private final CheckpointReader checkpoints;
    private final Set<AgencyId> overseers;

    /**
     * @param checkpoints reads the checkpoints of this log
     * @param overseers   the agencies whose oversight auditors may have every entry opened; a role alone is what an agency
     *                    says of its own people
     */
    public AuditorDesk(Ledger ledger, LogReader log, CheckpointReader checkpoints, Set<AgencyId> overseers) {
        this.ledger = ledger;
        this.log = log;
        this.checkpoints = checkpoints;
        this.overseers = Set.copyOf(overseers);
    }

    /** A page of entries that concern the asker's agency; of all entries for an oversight auditor. */
    public Reply<LogPage> view(AskedQuestion<LogViewQuestion> asked) {
        LogViewQuestion question = asked.question();
        Matter purpose = Matter.NONE.forPurpose(question.purpose().toString());
        Matter matter = question.only().map(purpose::of).orElse(purpose);
        Reply<Receipt> logged = logged(asked, AuditEvent.LOG_READ, matter);
        return then(logged, receipt -> page(asked, receipt));
    }

    /** The whole log as one zip, opened as far as it concerns the asker's agency; whole for an oversight auditor. */
    public Reply<byte[]> export(AskedQuestion<LogExportQuestion> asked) {
        Matter matter = Matter.NONE.forPurpose(asked.question().purpose().toString());
        Reply<Receipt> logged = logged(asked, AuditEvent.LOG_EXPORTED, matter);
        return then(logged, receipt -> bundle(asked, receipt).zip());
    }

    private <Q extends Question> Reply<Receipt> logged(AskedQuestion<Q> asked, AuditEvent event, Matter matter) {
        if (oversees(asked) && !overseers.contains(asked.caller().agency())) {
            ledger.perform(new ReadingDeed<>(asked, AuditEvent.REFUSED, matter));
            return Reply.declined(NOT_THE_OVERSEER);
        }
        return ledger.perform(new ReadingDeed<>(asked, event, matter));
    }

    private static <T> Reply<T> then(Reply<Receipt> logged, Function<Receipt, T> next) {
        return switch (logged) {
            case Reply.Given<Receipt>(Receipt receipt) -> Reply.given(next.apply(receipt));
            case Reply.Declined<Receipt>(var problem) -> Reply.declined(problem);
        };
    }

    private LogPage page(AskedQuestion<LogViewQuestion> asked, Receipt receipt) {
        LogViewQuestion question = asked.question();
        int look = question.only().isPresent() ? LogReader.LONGEST_PAGE : question.count();
        long size = size(receipt);
        List<ReadEntry> read = oversees(asked)
                ? log.range(question.from(), look, size)
                : log.concerning(asked.caller().agency(), question.from() + 1, look, size);
        List<OpenedEntry> opened = new ArrayList<>();
        long looked = 0;
        for (ReadEntry entry : read) {
            if (entry.index() >= receipt.index() || opened.size() == question.count()) {
                break;
            }
            looked++;
            opened(entry, size).filter(one -> wanted(question, one)).ifPresent(opened::add);
        }
        boolean more = looked > 0
                && (looked < read.size() ? read.get((int) looked).index() < receipt.index() : read.size() == look);
        return new LogPage(
                opened,
                more ? OptionalLong.of(question.from() + looked) : OptionalLong.empty(),
                receipt.checkpoint(),
                receipt);
    }

    /** A tombstone always: what it covers may have been about the case. */
    private static boolean wanted(LogViewQuestion question, OpenedEntry entry) {
        if (question.only().isEmpty()) {
            return true;
        }
        AuditedDeed deed = read(entry.entry()).deed();
        return deed.matter().caseRef().equals(question.only()) || deed.erasure().isPresent();
    }

    private Optional<OpenedEntry> opened(ReadEntry entry, long size) {
        return entry.content()
                .map(content -> new OpenedEntry(
                        content.salt(),
                        new String(content.entry(), UTF_8),
                        detail(content),
                        new InclusionProof(entry.index(), size, entry.path())));
    }

    /** None where the hub itself acted. */
    private static Optional<SealedDetail> detail(EntryContent content) {
        if (content.detail().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(SealedDetail.read(content.detail()));
        } catch (MalformedDocument e) {
            throw new IllegalStateException("a detail is not as it came", e);
        }
    }

    private LogBundle bundle(AskedQuestion<LogExportQuestion> asked, Receipt receipt) {
        AgencyId agency = asked.caller().agency();
        boolean oversees = oversees(asked);
        long size = size(receipt);
        List<BundledEntry> bundled = new ArrayList<>();
        while (bundled.size() < size) {
            int next = (int) Math.min(LogReader.LONGEST_PAGE, size - bundled.size());
            log.range(bundled.size(), next, size).forEach(entry -> bundled.add(bundled(entry, agency, oversees)));
        }
        return new LogBundle(0, bundled, oversees, new TreeSet<>(Set.of(agency)), receipt.checkpoint());
    }

    private BundledEntry bundled(ReadEntry entry, AgencyId agency, boolean oversees) {
        return entry.content()
                .filter(content -> oversees
                        || read(new String(content.entry(), UTF_8)).numbers().containsKey(agency))
                .<BundledEntry>map(content ->
                        new BundledEntry.Opened(content.salt(), new String(content.entry(), UTF_8), entry.path()))
                .orElseGet(() -> new BundledEntry.Closed(entry.leaf(), entry.path()));
    }

    private static boolean oversees(AskedQuestion<?> asked) {
        return asked.actor().role() == Role.OVERSIGHT_AUDITOR;
    }

    private long size(Receipt receipt) {
        try {
            return checkpoints.read(receipt.checkpoint()).size();
        } catch (ProofFailure | MalformedLogText e) {
            throw new IllegalStateException("our own checkpoint can be read", e);
        }
    }

    private static AuditEntry read(String entry) {
        try {
            return EntryText.read(entry.getBytes(UTF_8));
        } catch (MalformedLogText e) {
            throw new IllegalStateException("our own entry can be read", e);
        }
    }
}
