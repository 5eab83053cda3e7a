package sharinghub.hub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.Actor;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.AuditedDeed;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Erasure;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Receipt;
import sharinghub.reference.Hash;
import sharinghub.reference.RequestId;

/**
 * The hub looks at the next entries of the log and erases those that are over and were kept as long as the rule says. Erased
 * rows and the tombstone that counts them are written together or not at all.
 *
 * @param request new for each
 * @param from    where to look, counted from 0, unless tombstones cover that already
 * @param kept    the rule
 */
record ErasureDeed(RequestId request, long from, Period kept) implements Deed<ErasureDeed.Looked> {

    /** As many places as one deed looks at: what others wait for stays short. */
    static final int PLACES = 256;

    /**
     * How far it came.
     *
     * @param next   where to go on from
     * @param erased how many entries are erased
     * @param end    whether what comes next must be kept
     */
    record Looked(long next, long erased, boolean end) {}

    @Override
    public AgencyId agency() {
        return Actor.HUB.agency();
    }

    @Override
    public Hash question() {
        return Hash.of(request.text().getBytes(UTF_8));
    }

    @Override
    public Performed<Looked> perform(Moment moment) {
        EntityManager rows = moment.rows();
        long first = Math.max(from, Tombstone.end(rows));
        Instant keptSince = moment.time().atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        ErasureTally tally = new ErasureTally(first);
        List<LoggedEntry> over = new ArrayList<>();
        long next = first;
        for (LoggedEntry row : LoggedEntry.from(rows, first, PLACES)) {
            AuditEntry entry = entry(row);
            if (!entry.time().isBefore(keptSince)) {
                break;
            }
            boolean isOver = entry.deed().event().isOver();
            tally.add(entry.numbers(), isOver);
            if (isOver) {
                over.add(row);
            }
            next++;
        }
        Looked looked = new Looked(next, over.size(), next < first + PLACES);
        Optional<Erasure> erasure = tally.erasure(kept);
        if (erasure.isEmpty()) {
            return new NotDone<>(looked);
        }
        over.forEach(LoggedEntry::erase);
        rows.persist(new Tombstone(moment.index(), erasure.get()));
        return new Done<>(AuditedDeed.erasing(request, erasure.get()), new byte[0], receipt -> looked);
    }

    private static AuditEntry entry(LoggedEntry row) {
        EntryContent content = row.content()
                .orElseThrow(() -> new LogDiffers("entry " + row.index() + " is erased and no tombstone covers it"));
        try {
            return EntryText.read(content.entry());
        } catch (MalformedLogText e) {
            throw new LogDiffers("entry " + row.index() + " cannot be read: " + e.getMessage());
        }
    }

    /** The commit came to pass though nobody knew: from its own entry. */
    @Override
    public Looked again(Receipt first, Moment moment) {
        try {
            Erasure done = EntryText.read(first.entry().getBytes(UTF_8))
                    .deed()
                    .erasure()
                    .orElseThrow();
            return new Looked(done.last() + 1, done.count(), done.last() + 1 < done.first() + PLACES);
        } catch (MalformedLogText e) {
            throw new IllegalStateException("our own entry can be read", e);
        }
    }
}
