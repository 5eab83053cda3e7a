package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import sharinghub.reference.Hash;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/**
 * One entry, its inclusion proof and the checkpoint it leads to, in one: whoever keeps it can show years later, without
 * network, that the entry stood in the log. Says nothing about whether the entry is true.
 *
 * @param index      place of the entry, counted from 0
 * @param salt       of its leaf
 * @param entry      its exact text ({@link EntryText})
 * @param path       hashes from the leaf upward ({@link InclusionProof})
 * @param checkpoint the whole signed note
 */
public record Receipt(long index, Salt salt, String entry, List<Hash> path, String checkpoint) {

    /** Takes a claim as it is; only {@link #verify} says whether it holds. */
    public Receipt {
        path = List.copyOf(path);
    }

    /** The receipt for an entry's exact bytes. */
    public static Receipt of(Salt salt, byte[] entry, InclusionProof proof, String checkpoint) {
        return new Receipt(proof.index(), salt, new String(entry, UTF_8), proof.path(), checkpoint);
    }

    /** Reads what {@link #json()} writes. */
    public static Receipt read(byte[] json) throws MalformedJson {
        return Json.read(json, Receipt.class);
    }

    /** The receipt as one JSON object. */
    public byte[] json() {
        return Json.write(this);
    }

    /** The hash of the entry's leaf, as salt and text make it. */
    public Hash leaf() {
        return Leaf.of(salt, entry.getBytes(UTF_8));
    }

    /**
     * Everything at once: the log's signature, the entry's place under it, and the entry's form.
     *
     * @param reader with the key of the log that one trusts
     * @throws ProofFailure     when signature or proof do not hold
     * @throws MalformedLogText when checkpoint or entry cannot be read
     */
    public ProvenEntry verify(CheckpointReader reader) throws ProofFailure, MalformedLogText {
        Checkpoint signed = reader.read(checkpoint);
        new InclusionProof(index, signed.size(), path).verify(leaf(), signed.root());
        return new ProvenEntry(index, EntryText.read(entry.getBytes(UTF_8)), signed);
    }
}
