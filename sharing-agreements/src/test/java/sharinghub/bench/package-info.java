/**
 * What benches print: figures, each beside what it is compared with and the bar we set ourselves. No test asserts one.
 */
@NullMarked
package sharinghub.bench;

import org.jspecify.annotations.NullMarked;
