package sharinghub.auditlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import sharinghub.agency.AgencyId;
import sharinghub.keys.LogSigningKey;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.keys.SecretBytes;
import sharinghub.reference.Hash;

/** A small log of Brockmere with its key; the same at every run. */
public final class LogFixture {

    /** Its origin. */
    public static final String ORIGIN = "hub.brockmere.example/log";

    private static final LogSigningKey KEY = key(ORIGIN, 1);

    private final MerkleTree tree = MerkleTree.empty();
    private final Map<String, Hash> nodes = new HashMap<>();
    private final List<byte[]> entries = new ArrayList<>();

    /** A log of so many entries: submissions by the police, the last one a release to the county council. */
    public static LogFixture of(int size) {
        LogFixture log = new LogFixture();
        for (int i = 0; i + 1 < size; i++) {
            log.append(AuditEntryFixture.submission(i + 1));
        }
        return log.append(AuditEntryFixture.release(size, 1));
    }

    /** By what everybody checks it. */
    public static LogVerifyingKey verifyingKey() {
        return KEY.verifyingKey();
    }

    /** Reads its checkpoints. */
    public static CheckpointReader reader() {
        return new CheckpointReader(verifyingKey());
    }

    /** Another key, of any name. */
    public static LogSigningKey key(String name, int number) {
        byte[] seed = Hash.of(new byte[] {(byte) number}).bytes();
        byte[] pkcs8 = new byte[48];
        System.arraycopy(HexFormat.of().parseHex("302e020100300506032b657004220420"), 0, pkcs8, 0, 16);
        System.arraycopy(seed, 0, pkcs8, 16, 32);
        return LogSigningKey.fromPkcs8(name, SecretBytes.owning(pkcs8));
    }

    /** Appends one more entry. */
    public LogFixture append(AuditEntry entry) {
        return append(EntryText.write(entry));
    }

    /** Appends bytes that need not be an entry, and so stand in the log well proved. */
    LogFixture append(byte[] bytes) {
        Salt salt = AuditEntryFixture.salt(entries.size());
        entries.add(bytes);
        tree.append(Leaf.of(salt, bytes), (level, index, hash) -> nodes.put(level + "," + index, hash));
        return this;
    }

    /** Number of entries. */
    public int size() {
        return entries.size();
    }

    /** The complete subtrees. */
    public TreeNodes nodes() {
        return (level, index) -> Objects.requireNonNull(nodes.get(level + "," + index));
    }

    /** The exact bytes of an entry. */
    public byte[] entry(int index) {
        return entries.get(index).clone();
    }

    /** The newest checkpoint. */
    public Checkpoint checkpoint() {
        return Checkpoint.of(ORIGIN, tree);
    }

    /** The newest checkpoint, signed. */
    public String note() {
        return checkpoint().signedBy(KEY);
    }

    /** The receipt for one entry under the newest checkpoint. */
    public Receipt receipt(int index) {
        return Receipt.of(
                AuditEntryFixture.salt(index), entry(index), InclusionProof.of(index, size(), nodes()), note());
    }

    /** Everything from one entry on, opened, but for the entries that are to stay closed. */
    public LogBundle bundle(int first, Set<Integer> closed, AgencyId... completeFor) {
        List<BundledEntry> bundled = new ArrayList<>();
        for (int i = first; i < size(); i++) {
            Receipt receipt = receipt(i);
            bundled.add(
                    closed.contains(i)
                            ? new BundledEntry.Closed(receipt.leaf(), receipt.path())
                            : new BundledEntry.Opened(receipt.salt(), receipt.entry(), receipt.path()));
        }
        return new LogBundle(first, bundled, false, new TreeSet<>(Set.of(completeFor)), note());
    }
}
