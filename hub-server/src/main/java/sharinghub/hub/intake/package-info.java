/**
 * A sealed document arrives.
 *
 * <p>The hub can open none of it. It checks all that can be seen from outside before it keeps a byte: that the author's
 * agency is the one that sends it and signed every part; that the agreement it was sealed under is in force and binds the
 * author; that it is sealed to agencies only that the agreement might ever let read, and to the keys the directory lists
 * for them; that for each of them the hub's half of the secret came along, and no other; that it is the next version of
 * its document. Whatever fails is refused whole: nothing is kept and nothing stands in the log.
 *
 * <p>What is kept stays as it came. {@link sharinghub.hub.intake.HeldDocuments} finds it again.
 */
@NullMarked
package sharinghub.hub.intake;

import org.jspecify.annotations.NullMarked;
