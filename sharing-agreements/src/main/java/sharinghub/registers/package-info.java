/**
 * The words that agreements may use.
 *
 * <p>Gateways, bases, conditions, data categories, classes of agencies, subject roles, stages, purposes, facts, duties, bank holidays: what the law
 * and a partnership know of them stands in registers, small texts in {@code config/registers/}, versioned and dated, that
 * counsel can read and edit. Nothing of it is compiled in, except the few facts the engine itself asks for. An agreement
 * that uses a word no register lists cannot be read.
 *
 * <p>{@link sharinghub.registers.Registers} are read whole or not at all. How each register is written:
 * {@code docs/agreement-language.md}, part 3.
 */
@NullMarked
package sharinghub.registers;

import org.jspecify.annotations.NullMarked;
