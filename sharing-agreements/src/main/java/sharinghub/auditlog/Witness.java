package sharinghub.auditlog;

import java.util.List;
import java.util.Optional;
import sharinghub.keys.WitnessVerifyingKey;

/**
 * One of those who watch the log for all the others.
 *
 * @param name what a policy calls it
 * @param key  of its cosignatures
 * @param url  where it takes checkpoints, when it has to be called
 */
public record Witness(String name, WitnessVerifyingKey key, Optional<String> url) {

    /**
     * The word of this witness, if it gave it.
     *
     * @throws ProofFailure when a line under the checkpoint says it is this witness's and is not, or it has two
     */
    Optional<Cosignature> cosigned(Checkpoint checkpoint, SignedNote note) throws ProofFailure {
        List<NoteSignature> lines =
                note.signatures().stream().filter(line -> line.isOf(key)).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() > 1) {
            throw new ProofFailure("a witness stands under the checkpoint more than once", lines.size(), name);
        }
        Cosignature cosignature = readable(lines.getFirst());
        cosignature.verify(checkpoint, key);
        return Optional.of(cosignature);
    }

    private Cosignature readable(NoteSignature line) throws ProofFailure {
        try {
            return Cosignature.of(line);
        } catch (IllegalArgumentException e) {
            throw new ProofFailure("the line of the witness " + name + ": " + e.getMessage(), line, key.name());
        }
    }
}
