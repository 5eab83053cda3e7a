package sharinghub.hub.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static sharinghub.hub.auditlog.NoteDeed.COUNCIL;
import static sharinghub.hub.auditlog.NoteDeed.POLICE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharinghub.figures.Figures;
import sharinghub.hub.PostgresServer;
import sharinghub.hub.ScratchDatabase;

/**
 * T18: a stop against releases, on two nodes over one log; on PostgreSQL they share nothing but the database. By the log's
 * order nothing is released after the stop, and once the stop is answered neither node decides on what was before. 500
 * races; with {@code -Dsharinghub.deep=true} 10,000.
 */
class StopRaceTest {

    private static final int RACES = Figures.deep() ? 10_000 : 500;

    /** One deed's place and, for a release, whether it was granted. */
    private record Result(boolean stop, boolean granted, long index) {}

    private LedgerFixture log;
    private ScratchDatabase otherNode;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        log = new LedgerFixture(folder);
        log.database.execute("create table stopped (race int primary key)");
        otherNode = PostgresServer.isWanted() ? ScratchDatabase.in(folder) : log.database;
    }

    @AfterEach
    void close() throws Exception {
        if (otherNode != log.database) {
            otherNode.close();
        }
        log.close();
    }

    @Test
    void no_release_is_granted_after_the_stop_in_the_log_s_order() throws Exception {
        try (Ledger other = log.another(otherNode).open();
                ExecutorService askers = Executors.newFixedThreadPool(4)) {
            int bothWays = 0;
            int stale = 0;
            for (int race = 0; race < RACES; race++) {
                int thisRace = race;
                CyclicBarrier start = new CyclicBarrier(4);
                List<Future<Result>> results = new ArrayList<>();
                results.add(askers.submit(() -> {
                    start.await();
                    return stop(thisRace % 2 == 0 ? log.ledger : other, thisRace);
                }));
                for (Ledger ledger : List.of(log.ledger, other, log.ledger)) {
                    results.add(askers.submit(() -> {
                        start.await();
                        return release(ledger, thisRace);
                    }));
                }
                List<Result> all = new ArrayList<>();
                for (Future<Result> result : results) {
                    all.add(result.get());
                }
                assertThat(grantedAfterTheStop(all)).as("race " + race).isEmpty();
                for (Ledger node : List.of(log.ledger, other)) {
                    stale += release(node, race).granted() ? 1 : 0;
                }
                bothWays +=
                        all.stream().anyMatch(Result::granted) && all.stream().anyMatch(r -> !r.stop() && !r.granted())
                                ? 1
                                : 0;
            }
            assertThat(stale).isZero();
            Figures.tell(
                    "A stop against releases, on two nodes over one log" + PostgresServer.named(),
                    Figures.number(RACES) + " races, " + Figures.number(bothWays) + " with a grant and a refusal",
                    "0 released after the stop, " + stale + " stale reads");
        }
    }

    @Test
    void and_a_release_decided_before_it_stood_in_the_line_would_be_seen() throws Exception {
        boolean decidedTooEarly = isStopped(0);
        Result stop = stop(log.ledger, 0);
        long late = log.ledger.perform(NoteDeed.of(COUNCIL)).index();
        assertThat(grantedAfterTheStop(List.of(stop, new Result(false, !decidedTooEarly, late))))
                .hasSize(1);
    }

    private Result stop(Ledger ledger, int race) {
        NoteDeed stop = NoteDeed.of(POLICE)
                .doing(moment -> moment.rows()
                        .createNativeQuery("insert into stopped values (" + race + ")")
                        .executeUpdate());
        return new Result(true, false, ledger.perform(stop).index());
    }

    private Result release(Ledger ledger, int race) {
        AtomicBoolean granted = new AtomicBoolean();
        NoteDeed release = NoteDeed.of(COUNCIL)
                .doing(moment -> granted.set(moment.rows()
                        .createNativeQuery("select race from stopped where race = " + race)
                        .getResultList()
                        .isEmpty()));
        long index = ledger.perform(release).index();
        return new Result(false, granted.get(), index);
    }

    private boolean isStopped(int race) throws Exception {
        return log.database.number("select count(*) from stopped where race = " + race) > 0;
    }

    private static List<Result> grantedAfterTheStop(List<Result> results) {
        long stop =
                results.stream().filter(Result::stop).findFirst().orElseThrow().index();
        return results.stream()
                .filter(each -> !each.stop() && each.granted() && each.index() > stop)
                .toList();
    }
}
