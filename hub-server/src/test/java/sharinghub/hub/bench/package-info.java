/**
 * What the log costs, as ratios: {@code ./hub bench log}.
 *
 * <p>On a shared machine a time says little; it differs tenfold from one hour to the next. A ratio of two programs that
 * take turns by the second holds within a tenth. So every {@link sharinghub.hub.bench.Contender} works in slices, one
 * after the other, round after round, and each is divided by what worked beside it: the same code with batches of one, a
 * plain JDBC program that does the same steps, a bare hash, the disk itself. {@link sharinghub.hub.bench.LogBench} says
 * which and prints every {@link sharinghub.bench.Figure}, as a JSON line and in a table, with the bar we set ourselves.
 *
 * <p>Nothing here is a test, and no test asserts a figure; tests only look whether contenders do what they say. None of
 * this is in the hub that is shipped.
 */
@NullMarked
package sharinghub.hub.bench;

import org.jspecify.annotations.NullMarked;
