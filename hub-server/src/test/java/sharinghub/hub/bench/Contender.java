package sharinghub.hub.bench;

/** One of those that take turns. */
interface Contender extends AutoCloseable {

    /** As the figures call it. */
    String name();

    /**
     * Works until the time is over, at least once.
     *
     * @param deadline on {@link System#nanoTime()}'s clock
     * @return how many entries, hashes or whatever it is about were done
     */
    long workUntil(long deadline) throws Exception;

    @Override
    default void close() throws Exception {}
}
