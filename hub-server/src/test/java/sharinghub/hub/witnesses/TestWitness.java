package sharinghub.hub.witnesses;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharinghub.auditlog.Checkpoint;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.auditlog.Cosignature;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.ProofFailure;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.hub.desk.Reply;
import sharinghub.keys.WitnessAlgorithm;
import sharinghub.keys.WitnessSigningKey;

/** A witness as a partner's portal is one: it pins what was proved to it, and brings what it pinned. */
final class TestWitness {

    final String name;
    final WitnessSigningKey key;
    private final CheckpointReader reader;
    private @Nullable String pinned;

    TestWitness(String name, WitnessAlgorithm algorithm, CheckpointReader reader) {
        this.name = name;
        this.key = WitnessSigningKey.generate(algorithm, "portal." + name + ".example/witness", new SecureRandom());
        this.reader = reader;
    }

    /** One round: asks, checks, pins, and brings what it pinned; that too when it was shown what does not fit. */
    Reply<Checkpoint> visit(WitnessDesk desk, Instant itsTime) throws Exception {
        Optional<Checkpoint> seen = pinned == null ? Optional.empty() : Optional.of(reader.read(pinned));
        switch (desk.request(seen.map(Checkpoint::size).orElse(0L))) {
            case Reply.Given<WitnessRequest>(WitnessRequest shown) -> pin(shown, seen, itsTime);
            case Reply.Declined<WitnessRequest> shorter -> {}
        }
        return desk.take(pinned());
    }

    private void pin(WitnessRequest shown, Optional<Checkpoint> seen, Instant itsTime) throws MalformedLogText {
        try {
            Checkpoint checkpoint = shown.verify(reader, seen);
            pinned = shown.checkpoint() + word(checkpoint, itsTime);
        } catch (ProofFailure evidence) {
            // it goes on with what it pinned
        }
    }

    /** Its word for any checkpoint, as no honest witness would give it. */
    String word(Checkpoint checkpoint, Instant itsTime) {
        return Cosignature.of(checkpoint, key, itsTime).toString();
    }

    /** The newest checkpoint it was proved, with its own word under it. */
    String pinned() {
        if (pinned == null) {
            throw new IllegalStateException(name + " has seen nothing yet");
        }
        return pinned;
    }
}
