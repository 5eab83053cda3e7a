package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;

/**
 * Reads a {@link LogBundle} strictly and proves all of it, or names the first entry that is wrong.
 *
 * <p>What can be told of an entry is told as {@code entry 17: ...}, counted from 0 as in the log.
 */
public final class BundleReader {

    private final CheckpointReader checkpoints;

    /** @param checkpoints with the key of the log that one trusts */
    public BundleReader(CheckpointReader checkpoints) {
        this.checkpoints = checkpoints;
    }

    /**
     * Everything a zip of the hub's holds, proved. The zip itself must be byte for byte as the hub writes it.
     *
     * @throws ProofFailure     when anything in it does not hold
     * @throws MalformedLogText when it is no bundle, or its header or checkpoint cannot be read
     */
    public ProvenRange read(byte[] zip) throws ProofFailure, MalformedLogText {
        SortedMap<String, byte[]> files = BundleZip.read(zip);
        ProvenRange range = read(files);
        if (!Arrays.equals(BundleZip.write(files), zip)) {
            throw repacked(BundleZip.differsAround(files, zip));
        }
        return range;
    }

    /**
     * The same for a bundle that was unpacked.
     *
     * @param files by name, `/` between folder and file
     */
    public ProvenRange read(SortedMap<String, byte[]> files) throws ProofFailure, MalformedLogText {
        SortedMap<String, byte[]> left = new TreeMap<>(files);
        BundleHeader header = BundleHeader.read(needed(left, LogBundle.HEADER));
        String note = new String(needed(left, LogBundle.CHECKPOINT), UTF_8);
        Checkpoint checkpoint = checkpoints.read(note);
        List<ProvenEntry> opened = new ArrayList<>();
        for (long index = header.first(); index < header.first() + header.count(); index++) {
            entry(index, left, note, checkpoint).ifPresent(opened::add);
        }
        if (!left.isEmpty()) {
            throw new ProofFailure("a file does not belong to the bundle", left.firstKey(), "not among its entries");
        }
        Tombstones tombstones = Tombstones.among(opened);
        boolean everything = header.everything() || opened.size() == header.count();
        if (everything) {
            tombstones.explainAllThatIsClosed(header.first(), header.first() + header.count());
        } else {
            tombstones.leaveOpenWhatIsOpen(header.first());
        }
        SortedSet<AgencyId> complete = new TreeSet<>(header.completeFor());
        if (everything) {
            opened.forEach(proven -> complete.addAll(proven.entry().numbers().keySet()));
        }
        RunningNumbers.check(opened, complete, header.first() == 0);
        return new ProvenRange(header.first(), header.count(), everything, opened, complete, checkpoint);
    }

    private Optional<ProvenEntry> entry(long index, SortedMap<String, byte[]> left, String note, Checkpoint checkpoint)
            throws ProofFailure {
        try {
            byte[] file = needed(left, LogBundle.entryFile(index));
            ProofText proof = ProofText.read(needed(left, LogBundle.proofFile(index)));
            if (proof.index() != index) {
                throw new ProofFailure("its proof is for another place", "index " + index, "index " + proof.index());
            }
            if (proof.extra().isPresent()) {
                throw new MalformedLogText("its proof has extra data, for which nothing vouches");
            }
            if (!proof.checkpoint().equals(note)) {
                throw new ProofFailure(
                        "its proof leads to another checkpoint than the bundle's", note, proof.checkpoint());
            }
            BundledEntry entry = EntryFile.read(file, proof.path());
            new InclusionProof(index, checkpoint.size(), entry.path()).verify(entry.leaf(), checkpoint.root());
            return switch (entry) {
                case BundledEntry.Closed closed -> Optional.empty();
                case BundledEntry.Opened opened ->
                    Optional.of(
                            new ProvenEntry(index, EntryText.read(opened.text().getBytes(UTF_8)), checkpoint));
            };
        } catch (ProofFailure e) {
            throw e.at("entry " + index);
        } catch (MalformedLogText e) {
            throw new ProofFailure("entry " + index + ": " + e.getMessage(), "entry " + index, "unreadable");
        }
    }

    private static byte[] needed(SortedMap<String, byte[]> left, String name) throws MalformedLogText {
        byte[] content = left.remove(name);
        if (content == null) {
            throw new MalformedLogText("the file `" + name + "` is missing from the bundle, or damaged in the zip");
        }
        return content;
    }

    private static ProofFailure repacked(String file) {
        String place = file.isEmpty() ? "the zip's list of contents" : file;
        Optional<String> entry = LogBundle.entryOf(file);
        return new ProofFailure(
                entry.map(index -> "entry " + index + ": ").orElse("")
                        + "what the files say holds, but the zip around them is not as the hub wrote it;"
                        + " if you packed it anew yourself, unpack it and check the folder",
                "as the hub writes it",
                "another byte at " + place);
    }
}
