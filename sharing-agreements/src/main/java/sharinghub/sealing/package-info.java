/**
 * The only room where words become ciphertext and back. The hub may not enter: its jar does not contain it.
 *
 * <p>Most people want two functions: {@link sharinghub.sealing.Sealer#seal} turns a case summary into a sealed document
 * for the agencies entitled to each section, and {@link sharinghub.sealing.Opener#open} turns one section back into its
 * text, given the agency's {@link sharinghub.sealing.OpeningKey} <em>and</em> the hub's half. An agency opens its own
 * sections without the hub by {@link sharinghub.sealing.Opener#openOwn} and the key package that only its own portal
 * keeps. {@link sharinghub.sealing.DetailSealer} and {@link sharinghub.sealing.DetailOpener} do the same for the names
 * that auditors may read.
 *
 * <p>A section's key is never stored. It follows from a secret of 32 random bytes and from what the section is
 * ({@link sharinghub.document.Context}): as another case, category or version the same secret gives another key. The
 * secret is split for each reader into two halves, each by itself 32 random bytes.
 *
 * <p>Whatever is wrong, opening fails in one way, {@link sharinghub.sealing.CannotOpen}, before anything is returned; the
 * local log at level DEBUG names the step. AES-GCM and HKDF are the Java platform's, keys and their agreement Bouncy
 * Castle's; nothing is looked up by a name that a document could choose.
 */
@NullMarked
package sharinghub.sealing;

import org.jspecify.annotations.NullMarked;
