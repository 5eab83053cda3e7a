package sharinghub.hub.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.Cosignature;
import sharinghub.hub.auditlog.WitnessClocks;
import sharinghub.keys.WitnessVerifyingKey;
import sharinghub.reference.Hash;

/** The newest word of one witness, known by its key: a policy may call it otherwise tomorrow. */
@Entity
@Table(name = "witness_cosignature")
class KeptCosignature {

    @Id
    private String witness = "";

    @Column(name = "log_size")
    private long size;

    @Column(name = "cosigned_second")
    private long second;

    private String line = "";

    protected KeptCosignature() {}

    /** What each witness said last, by {@link #id}. */
    static Map<String, KeptCosignature> all(EntityManager rows) {
        return rows.createQuery("select w from KeptCosignature w", KeptCosignature.class)
                .getResultStream()
                .collect(Collectors.toMap(word -> word.witness, word -> word));
    }

    /**
     * Keeps a word, if it is newer than the one that is there; under the lock of {@link FoundContradiction}.
     *
     * @param now by the hub's clock
     */
    static void keep(
            EntityManager rows, WitnessVerifyingKey key, Checkpoint checkpoint, Cosignature word, Instant now) {
        KeptCosignature row =
                Optional.ofNullable(rows.find(KeptCosignature.class, id(key))).orElseGet(() -> first(rows, key));
        boolean sameTime = word.time().equals(row.time());
        if (WitnessClocks.isNews(row.time(), word.time(), now) || (sameTime && checkpoint.size() > row.size)) {
            row.second = word.time().getEpochSecond();
            row.size = checkpoint.size();
            row.line = word.toString();
        }
    }

    private static KeptCosignature first(EntityManager rows, WitnessVerifyingKey key) {
        KeptCosignature row = new KeptCosignature();
        row.witness = id(key);
        rows.persist(row);
        return row;
    }

    /** How a witness is known here: the SHA-256 of its key's text. */
    static String id(WitnessVerifyingKey key) {
        return Hash.of(key.toString().getBytes(UTF_8)).toString();
    }

    /** How many entries the log had that it speaks of. */
    long size() {
        return size;
    }

    /** When the witness gave it, by its own clock. */
    Instant time() {
        return Instant.ofEpochSecond(second);
    }

    /** The signature line as it stands under the checkpoint, with its newline. */
    String line() {
        return line;
    }
}
