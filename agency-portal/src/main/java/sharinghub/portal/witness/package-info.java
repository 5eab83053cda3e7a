/**
 * This portal as a witness of the hub's log: it watches for all partners that nobody is shown another history.
 *
 * <p>Every few seconds a {@link sharinghub.portal.witness.LogWatch} makes its round: the
 * {@link sharinghub.portal.witness.PortalWitness} asks the hub for the proof from the checkpoint it cosigned last to the
 * newest one, verifies it, keeps the new one on the disk, and only then gives its cosignature away; with nothing new it
 * says so again, with the new time. Then every agency hosted here compares what it has seen with that same checkpoint, so
 * that the hub cannot show two agencies of one portal two histories either.
 *
 * <p>One portal is one witness, however many agencies it hosts. It asks over their lines in turn, without any person, and
 * gives its word about nothing but how far the log has come (C2SP tlog-witness, tlog-cosignature).
 */
@NullMarked
package sharinghub.portal.witness;

import org.jspecify.annotations.NullMarked;
