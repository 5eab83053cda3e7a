package sharinghub.hub.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many at once, each sending its next deed when the one before was answered. */
final class Callers implements Contender {

    private final String name;
    private final int callers;
    private final Callable<?> call;
    private final AutoCloseable behind;
    private final ExecutorService threads;

    /**
     * @param call   one deed, until it is answered
     * @param behind what they all call; closed with them
     */
    Callers(String name, int callers, Callable<?> call, AutoCloseable behind) {
        this.name = name;
        this.callers = callers;
        this.call = call;
        this.behind = behind;
        this.threads = Executors.newFixedThreadPool(callers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long workUntil(long deadline) throws Exception {
        List<Future<Long>> all = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            all.add(threads.submit(() -> callUntil(deadline)));
        }
        long done = 0;
        for (Future<Long> each : all) {
            done += each.get();
        }
        return done;
    }

    private long callUntil(long deadline) throws Exception {
        long done = 0;
        do {
            call.call();
            done++;
        } while (System.nanoTime() < deadline);
        return done;
    }

    @Override
    public void close() throws Exception {
        threads.close();
        behind.close();
    }
}
