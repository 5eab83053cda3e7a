/**
 * Auditors read the log.
 *
 * <p>Checkpoints and proofs are for every partner's portal and say nothing about anybody. Entries are opened for the
 * auditors of an agency they concern, for one of the purposes of DPA 2018 s. 62(4), and reading is an entry itself. Who acted
 * is in the sealed detail, which the hub passes on and cannot open. An oversight auditor may have every entry opened.
 * An export is the same in one file, to be checked without the hub.
 */
@NullMarked
package sharinghub.hub.auditors;

import org.jspecify.annotations.NullMarked;
