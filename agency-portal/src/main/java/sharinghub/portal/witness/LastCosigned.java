package sharinghub.portal.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.portal.store.DurableFolder;

/** The checkpoint this witness cosigned last, on the disk before its cosignature is given to anybody. */
public final class LastCosigned {

    private static final String FILE = "last-cosigned.checkpoint";

    private final DurableFolder folder;
    private final CheckpointReader reader;
    private Optional<Cosigned> last;

    /**
     * A checkpoint and the note it stands in.
     *
     * @param note as the log signed it, with this witness's cosignature under it
     */
    record Cosigned(Checkpoint checkpoint, String note) {}

    private LastCosigned(DurableFolder folder, CheckpointReader reader, Optional<Cosigned> last) {
        this.folder = folder;
        this.reader = reader;
        this.last = last;
    }

    /**
     * Opens what is kept in that folder.
     *
     * @param reader with the log's key
     * @throws IOException when something is kept there that is not this log's: a witness that forgot must not go on
     */
    public static LastCosigned open(Path folder, CheckpointReader reader) throws IOException {
        DurableFolder kept = new DurableFolder(folder);
        Optional<byte[]> note = kept.find(FILE);
        try {
            return new LastCosigned(
                    kept, reader, note.isEmpty() ? Optional.empty() : Optional.of(read(reader, note.get())));
        } catch (ProofFailure | MalformedLogText e) {
            throw new IOException(
                    folder.resolve(FILE) + " is not a checkpoint of the log whose key is `portal.log-key` ("
                            + e.getMessage() + "). Put back the file or the key; with a new log, move the file away",
                    e);
        }
    }

    private static Cosigned read(CheckpointReader reader, byte[] note) throws ProofFailure, MalformedLogText {
        String text = new String(note, UTF_8);
        return new Cosigned(reader.read(text), text);
    }

    /** The newest; nothing before the first. */
    Optional<Cosigned> newest() {
        return last;
    }

    /** Keeps it, in place of the one before. When this returns, a power cut no longer undoes it. */
    void keep(Cosigned cosigned) throws IOException {
        folder.keep(FILE, cosigned.note().getBytes(UTF_8));
        last = Optional.of(cosigned);
    }

    /** Reads checkpoints of the log it is about. */
    CheckpointReader reader() {
        return reader;
    }
}
