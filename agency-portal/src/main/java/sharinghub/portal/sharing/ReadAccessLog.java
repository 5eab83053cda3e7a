package sharinghub.portal.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.ProvenEntry;
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

/** Reads what concerns one agency in the log, page by page, and proves every line before it hands any out. */
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

    /** The whole log as a bundle of plain files, to be checked without the hub ({@code hub verify log}). */
    public HubAnswer<byte[]> export(SignedIn who, LogPurpose purpose, String reason) {
        RequestId request = RequestId.random(chance);
        return log.export(who, new LogExportQuestion(request, purpose, details.of(who, reason, request, Set.of())));
    }

    /**
     * Everything that concerns the auditor's agency, or what concerns one case.
     *
     * @param reason the auditor's own words; sealed to the own agency's auditors
     */
    public HubAnswer<AccessLog> read(SignedIn who, LogPurpose purpose, Optional<CaseRef> only, String reason) {
        List<AccessLine> lines = new ArrayList<>();
        List<AuditEntry> entries = new ArrayList<>();
        OptionalLong next = OptionalLong.of(0);
        Checkpoint newest = null;
        long ownLook = 0;
        try (OpeningKey auditor = keyring.auditing()) {
            DetailOpener opener = new DetailOpener(auditor);
            while (next.isPresent()) {
                RequestId request = RequestId.random(chance);
                LogViewQuestion question = new LogViewQuestion(
                        request,
                        purpose,
                        only,
                        next.getAsLong(),
                        LogViewQuestion.MOST,
                        details.of(who, reason, request, Set.of()));
                switch (log.view(who, question)) {
                    case HubAnswer.No<LogPage> no -> {
                        return no.likewise();
                    }
                    case HubAnswer.Given<LogPage>(LogPage page) -> {
                        switch (told.prove(who, page.receipt(), request)) {
                            case HubAnswer.No<ProvenEntry> no -> {
                                return no.likewise();
                            }
                            case HubAnswer.Given<ProvenEntry>(ProvenEntry own) -> {
                                ownLook = own.index();
                                newest = own.checkpoint();
                                Checkpoint under = under(page, newest);
                                for (OpenedEntry entry : page.entries()) {
                                    AuditEntry proved = proved(entry, under);
                                    entries.add(proved);
                                    lines.add(line(entry, proved, opener));
                                }
                                next = page.next();
                            }
                        }
                    }
                }
            }
            boolean complete = only.isEmpty();
            if (complete) {
                withoutGaps(entries);
            }
            Collections.reverse(lines);
            if (newest == null) {
                throw new IllegalStateException("at least one page is read");
            }
            return new HubAnswer.Given<>(new AccessLog(lines, complete, newest, clock.instant(), ownLook));
        } catch (ProofFailure | MalformedLogText e) {
            return new HubAnswer.Doubtful<>(String.valueOf(e.getMessage()));
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

    private static AuditEntry proved(OpenedEntry opened, Checkpoint under) throws ProofFailure, MalformedLogText {
        byte[] text = opened.entry().getBytes(UTF_8);
        if (opened.proof().size() != under.size()) {
            throw new MalformedLogText("an entry is proved for another size of the log than the page's checkpoint");
        }
        opened.proof().verify(Leaf.of(opened.salt(), text), under.root());
        return EntryText.read(text);
    }

    private AccessLine line(OpenedEntry opened, AuditEntry entry, DetailOpener opener) {
        return new AccessLine(
                opened.proof().index(),
                entry.time(),
                entry.deed(),
                opened.detail().flatMap(detail -> readable(detail, entry.deed(), opener)));
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

    /** The agency's running numbers must go on without a gap from 1. */
    private void withoutGaps(List<AuditEntry> entries) throws MalformedLogText {
        long expected = 1;
        for (AuditEntry entry : entries) {
            Long number = entry.numbers().get(keyring.agency());
            if (number == null || number != expected) {
                throw new MalformedLogText(
                        "an entry that concerns this agency is missing: number " + expected + " was expected");
            }
            expected++;
        }
    }
}
