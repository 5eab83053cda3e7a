/**
 * Those who notice when the log is not what it was: partners' portals, and whoever else the partnership asks.
 *
 * <p>A witness remembers the newest checkpoint it saw, has it proved that the next one continues it, and then gives its
 * word, a cosignature (C2SP tlog-witness, tlog-cosignature). The hub calls nobody: witnesses come, take what
 * {@link sharinghub.hub.witnesses.WitnessDesk} shows them, and bring the checkpoint they pinned, cosigned anew, every few
 * seconds. That one round does four things:
 *
 * <ul>
 *   <li>the newest word of each witness is kept in the database and goes out under the checkpoint it was given for;
 *   <li>a checkpoint that this log signed and cannot have now, larger or with another root, shows that the database was
 *       put back or written anew: {@link sharinghub.hub.witnesses.Contradictions} closes the log, for every hub on that
 *       database;
 *   <li>after a start nothing is logged until a quorum has spoken since ({@link sharinghub.hub.witnesses.WitnessRule}), for
 *       an older copy of a database looks sound from inside; nor when no quorum has come for longer than the grace;
 *   <li>each word says what time it is, by which the hub's own clock is checked.
 * </ul>
 *
 * <p>What is remembered since the start is only <em>that</em> a witness spoke anew, seen in the database, so that a word brought
 * to one hub counts at all. Cosignatures are no deeds and leave no entry: they speak about the log from outside.
 */
@NullMarked
package sharinghub.hub.witnesses;

import org.jspecify.annotations.NullMarked;
