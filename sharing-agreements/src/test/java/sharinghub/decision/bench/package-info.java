/**
 * What a decision costs, as ratios: {@code ./hub bench decisions}.
 *
 * <p>The {@link sharinghub.decision.bench.Workload} is made by chance that is always the same. JMH measures each
 * {@link sharinghub.decision.bench.Contender} in a process of its own, all of one size one after the other: the engine's
 * releases and refusals, and beside them the least that any engine could do (one look-up in a map of all answers) and the
 * plainest that one could write (a scan of all agreements). Ratios of one run hold; times of different runs say little.
 * {@link sharinghub.decision.bench.DecisionsBench} prints them, as a JSON line each and in a table, with the bar we set
 * ourselves.
 *
 * <p>Nothing here is a test, and no test asserts a time.
 */
@NullMarked
package sharinghub.decision.bench;

import org.jspecify.annotations.NullMarked;
