package sharinghub.hub.witnesses;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sharinghub.auditlog.Quorum;
import sharinghub.auditlog.TrustPolicy;
import sharinghub.auditlog.Witness;

/**
 * What the witnesses of a policy have said last, as the database holds it.
 *
 * @param quorum how many of them are enough
 * @param words  by the policy's names; those who never spoke are not there
 */
record NewestWords(Quorum quorum, SortedMap<String, KeptCosignature> words) {

    static NewestWords read(EntityManager rows, TrustPolicy policy) {
        Map<String, KeptCosignature> kept = KeptCosignature.all(rows);
        SortedMap<String, KeptCosignature> words = new TreeMap<>();
        for (Witness witness : policy.witnesses()) {
            KeptCosignature word = kept.get(KeptCosignature.id(witness.key()));
            if (word != null) {
                words.put(witness.name(), word);
            }
        }
        return new NewestWords(policy.quorum(), Collections.unmodifiableSortedMap(words));
    }

    /** When each gave its word, by its own clock. */
    SortedMap<String, Instant> times() {
        SortedMap<String, Instant> times = new TreeMap<>();
        words.forEach((witness, word) -> times.put(witness, word.time()));
        return times;
    }

    /**
     * How many entries a quorum has seen. Whoever cosigned a larger log has seen every smaller one in it, so the witnesses need not
     * have met at one size; {@link Long#MAX_VALUE} when the quorum asks for nobody.
     */
    long confirmedSize() {
        if (quorum.reachedBy(Collections.emptySet())) {
            return Long.MAX_VALUE;
        }
        return words.values().stream()
                .map(KeptCosignature::size)
                .sorted(Comparator.reverseOrder())
                .filter(this::seenByEnough)
                .findFirst()
                .orElse(0L);
    }

    private boolean seenByEnough(long size) {
        return quorum.reachedBy(words.entrySet().stream()
                .filter(word -> word.getValue().size() >= size)
                .map(SortedMap.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The signature lines that were given for exactly this size. */
    String linesFor(long size) {
        Predicate<KeptCosignature> given = word -> word.size() == size;
        return words.values().stream().filter(given).map(KeptCosignature::line).collect(Collectors.joining());
    }
}
