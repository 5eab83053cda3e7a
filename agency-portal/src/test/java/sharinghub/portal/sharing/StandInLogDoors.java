package sharinghub.portal.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import sharinghub.auditlog.ConsistencyProof;
import sharinghub.auditlog.LogFixture;
import sharinghub.auditlog.WitnessRequest;
import sharinghub.exchange.Problem;
import sharinghub.portal.sharing.StandInHub.Answer;
import sharinghub.reference.Hash;

/** The {@link StandInHub}'s doors to its log, honest until they are told to lie. */
public final class StandInLogDoors {

    /** What becomes of every checkpoint before it is shown. */
    public UnaryOperator<String> shown = note -> note;

    /** The log out of which proofs are made, when that is another than the one shown. */
    public Optional<LogFixture> provesBy = Optional.empty();

    /** Whether it says that there is no proof between any two states of its log. */
    public boolean deniesProofs;

    /** Whether it says of itself that its log is shorter than what a witness saw. */
    public boolean saysShorter;

    /** From where it shows a witness the proof, when that is another size than it was asked for. */
    public OptionalLong showsFrom = OptionalLong.empty();

    /** What happens while a cosigned checkpoint is brought. */
    public Consumer<String> whileBrought = note -> {};

    /** Every cosigned checkpoint that was brought, in order. */
    public final List<String> brought = new ArrayList<>();

    /** Every question, in order. */
    public final List<String> asked = new ArrayList<>();

    private final StandInHub hub;

    StandInLogDoors(StandInHub hub) {
        this.hub = hub;
    }

    Answer answer(String door, byte[] body) {
        asked.add(door);
        if (door.equals("GET /log/checkpoint")) {
            return plain(cosigned());
        }
        if (door.startsWith("GET /log/witness-request?old=")) {
            return witnessRequest(showsFrom.orElse(numbers(door)[0]));
        }
        if (door.startsWith("GET /log/proofs/consistency?")) {
            return consistency(numbers(door));
        }
        if (door.equals("POST /log/cosigned-checkpoints")) {
            String note = new String(body, UTF_8);
            whileBrought.accept(note);
            brought.add(note);
            return new Answer(204, "text/plain", new byte[0]);
        }
        throw new IllegalStateException("no door " + door);
    }

    /** The newest checkpoint, with the cosignature that was brought for exactly it. */
    private String cosigned() {
        String note = hub.log.note();
        return shown.apply(brought.stream()
                .filter(one -> one.startsWith(note))
                .reduce((earlier, later) -> later)
                .orElse(note));
    }

    private Answer witnessRequest(long old) {
        if (saysShorter || old > hub.log.size()) {
            return StandInHub.no(Problem.of(409, "log-is-shorter", "The log is shorter", "It has fewer entries."));
        }
        List<Hash> path = old == 0 ? List.of() : proof(old, hub.log.size()).path();
        return plain(new WitnessRequest(old, path, shown.apply(hub.log.note())).toString());
    }

    private Answer consistency(long[] sizes) {
        return deniesProofs
                ? StandInHub.no(Problem.of(404, "no-such-proof", "There is nothing to prove", "Give two sizes."))
                : StandInHub.given(proof(sizes[0], sizes[1]));
    }

    private ConsistencyProof proof(long from, long to) {
        return ConsistencyProof.of(from, to, provesBy.orElse(hub.log).nodes());
    }

    private static Answer plain(String text) {
        return new Answer(200, "text/plain", text.getBytes(UTF_8));
    }

    private static long[] numbers(String door) {
        return Arrays.stream(door.replaceAll(".*[?]", "").split("&"))
                .mapToLong(part -> Long.parseLong(part.replaceAll("[^0-9]", "")))
                .toArray();
    }
}
