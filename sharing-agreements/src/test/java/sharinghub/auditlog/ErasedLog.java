package sharinghub.auditlog;

import static sharinghub.auditlog.AuditEntryFixture.COUNTY;
import static sharinghub.auditlog.AuditEntryFixture.POLICE;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import sharinghub.agency.AgencyId;
import sharinghub.reference.RequestId;

/**
 * A log of twelve entries in which the police were asked at every even place and wrote at every odd one; then entry 10, the
 * tombstone, says that what was asked at the places 0 to 7 is erased. Entry 11 came after it.
 */
final class ErasedLog {

    /** Places whose text is gone. */
    static final Set<Integer> ERASED = Set.of(0, 2, 4, 6);

    /** Entries that concern the police alone. */
    static final Set<Integer> NOT_FOR_COUNTY = Set.of(1, 3, 5, 7, 9);

    /** Where the tombstone stands. */
    static final int TOMBSTONE = 10;

    private static final Period TEN_YEARS = Period.ofYears(10);

    private ErasedLog() {}

    /** What the tombstone truly says. */
    static Erasure erasure() {
        return erasure(0, 7, 4, numbers(1, 8, 4), numbers(1, 4, 4));
    }

    /** The log with that tombstone. */
    static LogFixture with(Erasure erasure) {
        LogFixture log = new LogFixture();
        for (int i = 0; i < TOMBSTONE; i++) {
            log.append(
                    NOT_FOR_COUNTY.contains(i)
                            ? AuditEntryFixture.submission(i + 1)
                            : AuditEntryFixture.release(i + 1, i / 2 + 1));
        }
        return log.append(tombstone(erasure, Map.of(POLICE, 11L, COUNTY, 6L))).append(AuditEntryFixture.release(12, 7));
    }

    /** What the hub writes when it has erased. */
    static AuditEntry tombstone(Erasure erasure, Map<AgencyId, Long> numbers) {
        TreeMap<AgencyId, Long> all = new TreeMap<>(numbers);
        all.put(Actor.HUB.agency(), 1L);
        return new AuditEntry(
                Instant.parse("2036-11-25T02:00:00Z"),
                AuditedDeed.erasing(new RequestId("req-0" + "%025d".formatted(900)), erasure),
                all);
    }

    /** What an oversight auditor takes away of it. */
    static LogBundle everything(LogFixture log, Set<Integer> closed) {
        LogBundle opened = log.bundle(0, closed, POLICE);
        return new LogBundle(0, opened.entries(), true, opened.completeFor(), opened.checkpoint());
    }

    /** Bundles that hold. */
    static List<LogBundle> good() {
        LogFixture log = with(erasure());
        return List.of(
                everything(log, ERASED),
                log.bundle(0, ERASED, POLICE),
                log.bundle(0, and(ERASED, 1, 3, 5, 7, 9), COUNTY),
                log.bundle(0, and(ERASED, 1), COUNTY),
                log.bundle(4, ERASED),
                log.bundle(8, Set.of(), POLICE, COUNTY));
    }

    /** Bundles that do not, by what is wrong with each; the entry that must be named. */
    static Map<String, Map.Entry<Integer, LogBundle>> broken() {
        LogFixture log = with(erasure());
        Map<String, Map.Entry<Integer, LogBundle>> all = new LinkedHashMap<>();
        all.put("closed beyond the tombstone", Map.entry(8, everything(log, and(ERASED, 8))));
        all.put("closed within its range, and not erased", Map.entry(10, everything(log, and(ERASED, 5))));
        all.put("its tombstone closed too", Map.entry(0, everything(log, and(ERASED, 10))));
        all.put("open again, to the overseer", Map.entry(10, everything(log, Set.of(0, 2, 4))));
        all.put("open again, to the police", Map.entry(10, log.bundle(0, Set.of(0, 2, 4, 9), POLICE)));
        all.put("kept from the county after the range", Map.entry(10, log.bundle(0, and(ERASED, 1, 8), COUNTY)));
        all.put("kept from the police within the range", Map.entry(10, log.bundle(0, and(ERASED, 5), POLICE)));
        all.put("kept from the police after the range", Map.entry(10, log.bundle(0, and(ERASED, 9), POLICE)));
        bent(all, "one entry more than was erased", 10, erased -> erasure(0, 7, 5, numbers(1, 8, 5), numbers(1, 4, 4)));
        bent(all, "one entry less", 10, erased -> erasure(0, 7, 3, numbers(1, 8, 3), numbers(1, 4, 3)));
        bent(all, "one of the police's less", 10, erased -> erasure(0, 7, 4, numbers(1, 8, 3), numbers(1, 4, 4)));
        bent(all, "one of the county's less", 10, erased -> erasure(0, 7, 4, numbers(1, 8, 4), numbers(1, 4, 3)));
        bent(all, "the county not at all", 8, erased -> erasure(0, 7, 4, numbers(1, 8, 4), null));
        bent(all, "numbers that end too early", 8, erased -> erasure(0, 7, 4, numbers(1, 8, 4), numbers(1, 3, 3)));
        bent(all, "places that end too early", 6, erased -> erasure(0, 5, 4, numbers(1, 6, 4), numbers(1, 4, 4)));
        bent(all, "places up to its own", 10, erased -> erasure(0, 10, 4, numbers(1, 8, 4), numbers(1, 4, 4)));
        return all;
    }

    private static void bent(
            Map<String, Map.Entry<Integer, LogBundle>> all, String how, int entry, UnaryOperator<Erasure> change) {
        LogFixture log = with(change.apply(erasure()));
        all.put("a tombstone that names " + how, Map.entry(entry, everything(log, ERASED)));
    }

    private static Erasure erasure(
            long first,
            long last,
            long count,
            Erasure.Numbers police,
            Erasure.@org.jspecify.annotations.Nullable Numbers county) {
        TreeMap<AgencyId, Erasure.Numbers> concerns = new TreeMap<>(Map.of(POLICE, police));
        if (county != null) {
            concerns.put(COUNTY, county);
        }
        return new Erasure(first, last, count, TEN_YEARS, concerns);
    }

    private static Erasure.Numbers numbers(long first, long last, long count) {
        return new Erasure.Numbers(first, last, count);
    }

    private static Set<Integer> and(Set<Integer> some, Integer... more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return new TreeSet<>(all);
    }
}
