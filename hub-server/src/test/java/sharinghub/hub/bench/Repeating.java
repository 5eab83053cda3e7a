package sharinghub.hub.bench;

/**
 * One thread that does the same thing again and again.
 *
 * @param name  as the figures call it
 * @param worth how many entries, hashes, … one time counts for
 * @param once  does it, and leaves something behind that the compiler cannot leave out
 * @param behind closed at the end
 */
record Repeating(String name, long worth, Work once, AutoCloseable behind) implements Contender {

    /** Kept, so that no work is for nothing. */
    private static volatile Object kept = "";

    /** What is done again and again. */
    @FunctionalInterface
    interface Work {
        Object once() throws Exception;
    }

    static Repeating of(String name, long worth, Work once) {
        return new Repeating(name, worth, once, () -> {});
    }

    @Override
    public long workUntil(long deadline) throws Exception {
        long done = 0;
        do {
            kept = once.once();
            done += worth;
        } while (System.nanoTime() < deadline);
        return done;
    }

    @Override
    public void close() throws Exception {
        behind.close();
    }
}
