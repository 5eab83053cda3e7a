package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharinghub.agency.AgencyId;

/**
 * A range of the log to take away: a zip of plain files, checked by {@link BundleReader} without network or server.
 *
 * <p>Every entry brings its own proof, so that a reader can say which one is wrong, not only that something is.
 *
 * @param first       place of the first entry in the log, counted from 0
 * @param entries     without a gap from there; at least one
 * @param everything  whether all of them are opened but those that were erased: what an oversight auditor takes away
 * @param completeFor the agencies for which every entry that concerns them is opened
 * @param checkpoint  the whole signed note to which all the proofs lead
 */
public record LogBundle(
        long first,
        List<BundledEntry> entries,
        boolean everything,
        SortedSet<AgencyId> completeFor,
        String checkpoint) {

    /** The file that says what a bundle is. */
    static final String HEADER = "bundle";

    /** The file with the signed checkpoint. */
    static final String CHECKPOINT = "checkpoint";

    private static final Pattern ENTRY = Pattern.compile("entries/0{0,11}([0-9]+)\\.(?:txt|tlog-proof)");

    /** Refuses a bundle without entries. */
    public LogBundle {
        entries = List.copyOf(entries);
        completeFor = Collections.unmodifiableSortedSet(new TreeSet<>(completeFor));
        header(first, entries, everything, completeFor);
    }

    /** The bundle as one zip; the same bundle gives the same bytes everywhere. */
    public byte[] zip() {
        return BundleZip.write(files());
    }

    /** The files by name, in the order of their names. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(HEADER, header(first, entries, everything, completeFor).bytes());
        files.put(CHECKPOINT, checkpoint.getBytes(UTF_8));
        for (int i = 0; i < entries.size(); i++) {
            BundledEntry entry = entries.get(i);
            long index = first + i;
            files.put(entryFile(index), EntryFile.write(entry));
            files.put(proofFile(index), new ProofText(index, entry.path(), checkpoint).bytes());
        }
        return files;
    }

    /** Where an entry's salt and text stand, or that it is closed. */
    static String entryFile(long index) {
        return "entries/%012d.txt".formatted(index);
    }

    /** Where its proof stands: next to it, so that damage to the zip is met at the entry it struck. */
    static String proofFile(long index) {
        return "entries/%012d.tlog-proof".formatted(index);
    }

    /** The index of the entry that a file of a bundle is about, as people read it; none for the bundle's own two files. */
    static Optional<String> entryOf(String file) {
        Matcher name = ENTRY.matcher(file);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static BundleHeader header(
            long first, List<BundledEntry> entries, boolean everything, SortedSet<AgencyId> completeFor) {
        return new BundleHeader(first, entries.size(), everything, completeFor);
    }
}
