/**
 * The same things from a shell.
 *
 * <p>{@link sharinghub.command.Hub} is the command; each of its subcommands is one class here that reads files, asks the
 * library, and says in plain sentences what it found. None needs a server or the network.
 *
 * <p>Every command ends with one of three codes: 0 it holds, 1 it does not, 2 what was given cannot be read.
 */
@NullMarked
package sharinghub.command;

import org.jspecify.annotations.NullMarked;
