/**
 * The page that says what it means when the hub contradicts itself, what to do, and hands the evidence out to whoever wants
 * to check it on another computer.
 */
@NullMarked
package sharinghub.portal.logalarm;

import org.jspecify.annotations.NullMarked;
