/**
 * What tests counted, for the table that {@code ./hub test --deep} writes. A test that tries something many times tells how
 * often and what came of it, once it knows; {@code .ci/table} puts all of them on one page. Nobody types a figure.
 */
@NullMarked
package sharinghub.figures;

import org.jspecify.annotations.NullMarked;
