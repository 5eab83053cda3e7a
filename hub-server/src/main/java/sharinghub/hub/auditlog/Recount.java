package sharinghub.hub.auditlog;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sharinghub.agency.AgencyId;
import sharinghub.auditlog.AuditEntry;
import sharinghub.auditlog.EntryText;
import sharinghub.auditlog.Leaf;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.MerkleTree;
import sharinghub.reference.Hash;

/** One walk along the log, a page at a time: each entry against its row, its leaf, its numbers; the tree as it grows. */
final class Recount {

    private final MerkleTree tree;
    private final boolean fromTheStart;
    private final ErasedEntries erased;
    private final Map<AgencyId, Long> lastNumbers = new HashMap<>();

    /**
     * @param tree         what was found right before; goes on from there
     * @param fromTheStart whether numbers must begin at 1
     */
    Recount(MerkleTree tree, boolean fromTheStart) {
        this.tree = tree;
        this.fromTheStart = fromTheStart;
        this.erased = new ErasedEntries(tree.size());
    }

    long size() {
        return tree.size();
    }

    MerkleTree tree() {
        return tree;
    }

    /** Goes on by so many entries, which must all be there; gives the size reached. */
    long page(EntityManager rows, int count) {
        List<LoggedEntry> entries = LoggedEntry.from(rows, tree.size(), count);
        Map<Long, SortedMap<AgencyId, Long>> numbers = new HashMap<>();
        for (NumberedEntry number : NumberedEntry.within(rows, tree.size(), tree.size() + count)) {
            numbers.computeIfAbsent(number.index(), index -> new TreeMap<>()).put(number.agency(), number.running());
        }
        erased.page(rows, tree.size(), count);
        for (LoggedEntry entry : entries) {
            one(rows, entry, numbers.getOrDefault(entry.index(), new TreeMap<>()));
        }
        if (entries.size() != count) {
            throw new LogDiffers("entry " + tree.size() + " is missing");
        }
        return tree.size();
    }

    private void one(EntityManager rows, LoggedEntry entry, SortedMap<AgencyId, Long> numbers) {
        if (entry.index() != tree.size()) {
            throw new LogDiffers("entry " + tree.size() + " is missing");
        }
        Optional<AuditEntry> says = entry.content().map(content -> content(entry, content, numbers));
        erased.next(entry, numbers, says);
        numbers.forEach((agency, number) -> follows(entry, agency, number));
        tree.append(entry.leaf(), (level, index, hash) -> {
            if (StoredNodes.keeps(level)
                    && !StoredNode.hashes(rows, level, index, 1).equals(List.of(hash))) {
                throw new LogDiffers("the stored node " + index + " on level " + level + " is not that of its entries");
            }
        });
    }

    private static AuditEntry content(LoggedEntry row, EntryContent content, SortedMap<AgencyId, Long> numbers) {
        String name = "entry " + row.index();
        if (!Leaf.of(content.salt(), content.entry()).equals(row.leaf())) {
            throw new LogDiffers(name + " is not what its leaf commits to");
        }
        try {
            AuditEntry entry = EntryText.read(content.entry());
            if (!entry.deed().actor().agency().equals(row.agency())
                    || !entry.deed().request().equals(row.request())) {
                throw new LogDiffers(name + " stands under another agency or request than it says");
            }
            if (!entry.numbers().equals(numbers)) {
                throw new LogDiffers(name + " has other running numbers than it says");
            }
            if (!Hash.of(content.detail()).equals(entry.deed().detail())) {
                throw new LogDiffers(name + " commits to another sealed detail");
            }
            return entry;
        } catch (MalformedLogText e) {
            throw new LogDiffers(name + " cannot be read: " + e.getMessage());
        }
    }

    private void follows(LoggedEntry entry, AgencyId agency, long number) {
        Long last = lastNumbers.put(agency, number);
        long expected = last != null ? last + 1 : fromTheStart ? 1 : number;
        if (number != expected) {
            throw new LogDiffers(
                    "entry " + entry.index() + " has the number " + number + " for " + agency + ", not " + expected);
        }
    }
}
