package sharinghub.hub.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sharinghub.bench.Bar;
import sharinghub.bench.Figure;
import sharinghub.bench.Series;
import sharinghub.hub.ScratchDatabase;
import sharinghub.hub.auditlog.CheckpointSigner;
import sharinghub.hub.auditlog.ClockRule;
import sharinghub.hub.auditlog.Ledger;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.auditlog.LogSelfCheck;
import sharinghub.hub.auditlog.NoteDeed;
import sharinghub.hub.auditlog.SelfCheck;

/** What a long log costs: the rows that a proof reads, and how long it takes to open. */
final class LongLogBench {

    private static final int IN_A_COMMIT = 250;
    private static final int PROOFS = 200;
    private static final int SHORTER = 100;
    private static final int LEVELS_OF_A_TILE = 8;

    private final CheckpointSigner signer;
    private final Path empty;
    private final Path grown;

    /** @param folder on the disk that is meant */
    LongLogBench(Path folder, CheckpointSigner signer) throws Exception {
        this.signer = signer;
        this.empty = Files.createDirectories(folder.resolve("empty"));
        this.grown = Files.createDirectories(folder.resolve("grown"));
    }

    List<Figure> run(Pace pace) throws Exception {
        int few = pace.entries() / SHORTER;
        grow(few);
        Series rowsOfFew = rowsOfAProof(few);
        grow(pace.entries() - few);
        Series rowsOfMany = rowsOfAProof(pace.entries());
        recount(pace.entries());
        List<Double> ofEmpty = new ArrayList<>();
        List<Double> ofGrown = new ArrayList<>();
        for (int round = 0; round < pace.warmUp() + pace.rounds(); round++) {
            ofEmpty.add(millisecondsToOpen(empty));
            ofGrown.add(millisecondsToOpen(grown));
        }
        Series opensEmpty = new Series(ofEmpty.subList(pace.warmUp(), ofEmpty.size()));
        Series opensGrown = new Series(ofGrown.subList(pace.warmUp(), ofGrown.size()));
        return List.of(
                rows(few, rowsOfFew),
                rows(pace.entries(), rowsOfMany),
                Figure.alone("most rows a proof reads", pace.entries(), rowsOfMany, "rows")
                        .comparedWith("in a log of " + few, rowsOfMany.over(rowsOfFew)),
                Figure.alone("log opened at start", 0, opensEmpty, "ms"),
                Figure.alone("log opened at start", pace.entries(), opensGrown, "ms")
                        .comparedWith("an empty one", opensGrown.over(opensEmpty))
                        .against(Bar.atMost(2)));
    }

    /**
     * Against the most that the logarithm allows: of each eight levels of the tree, one tile on the way and one at the edge.
     * Within that it goes in steps, and with how full the tiles at the edge are.
     */
    private static Figure rows(int size, Series most) {
        int tiles = 2 * Math.ceilDiv(32 - Integer.numberOfLeadingZeros(size - 1), LEVELS_OF_A_TILE);
        return Figure.alone("most rows a proof reads", size, most, "rows")
                .comparedWith(
                        tiles + " tiles of 256, 2 for each 8 levels",
                        most.over(new Series(List.of((double) tiles * (1 << LEVELS_OF_A_TILE)))))
                .against(Bar.atMost(1));
    }

    private void grow(int by) throws Exception {
        try (ScratchDatabase database = ScratchDatabase.in(grown, UnaryOperator.identity());
                PlainLog log = new PlainLog(database, signer.key())) {
            for (int left = by; left > 0; left -= IN_A_COMMIT) {
                log.append(Stream.generate(() -> NoteDeed.of(NoteDeed.POLICE))
                        .limit(Math.min(left, IN_A_COMMIT))
                        .toList());
            }
        }
    }

    /** By a reader that remembers nothing, as for the first question after a start. */
    private Series rowsOfAProof(int size) throws SQLException {
        CountedRows rows = new CountedRows();
        SplittableRandom places = new SplittableRandom(size);
        long most = 0;
        try (ScratchDatabase database = ScratchDatabase.in(grown, rows::over)) {
            for (int proof = 0; proof < PROOFS; proof++) {
                LogReader fresh = new LogReader(database);
                long place = places.nextLong(size);
                most = Math.max(most, rows.of(() -> fresh.inclusion(place, size)));
            }
        }
        return new Series(List.of((double) most));
    }

    /** So that a start has nothing left to look at, as after any night. */
    private void recount(long size) throws SQLException {
        try (ScratchDatabase database = ScratchDatabase.in(grown, UnaryOperator.identity())) {
            SelfCheck found = new LogSelfCheck(database, signer.reader()).whole();
            if (!found.equals(new SelfCheck.Sound(size))) {
                throw new IllegalStateException("the plain program left a log that does not add up: " + found);
            }
        }
    }

    private double millisecondsToOpen(Path folder) throws SQLException {
        long start = System.nanoTime();
        try (ScratchDatabase database = ScratchDatabase.in(folder, UnaryOperator.identity());
                Ledger ledger = new Ledger(
                                database,
                                signer,
                                new ClockRule(Optional.empty()),
                                InstantSource.system(),
                                new SecureRandom())
                        .open()) {
            double taken = (System.nanoTime() - start) / 1e6;
            if (ledger.whyClosed() != null) {
                throw new IllegalStateException(ledger.whyClosed());
            }
            return taken;
        }
    }
}
