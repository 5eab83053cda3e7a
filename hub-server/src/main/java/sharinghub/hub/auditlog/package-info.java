/**
 * Nothing happens unlogged.
 *
 * <p>Everything that changes or reveals something is a {@link sharinghub.hub.auditlog.Deed}. Request threads do the slow
 * work first, then hand the deed to the one {@link sharinghub.hub.auditlog.Ledger} and wait. There deeds stand in one
 * line: in one transaction, under the lock of the single row {@code log_head}, each deed decides on what it reads
 * <em>then</em>, writes its rows, and gets the next place in the log. One commit makes a batch durable; only then does
 * anybody get an answer. So a release can never overtake a stop, and no answer leaves before its entry is on the disk.
 *
 * <p>What is written is library {@code sharinghub.auditlog}'s: the entry's text, its salted leaf, the tree's growing edge,
 * the signed checkpoint. {@link sharinghub.hub.auditlog.LogReader} reads it again: entries by agency concerned, proofs,
 * the newest checkpoint. {@link sharinghub.hub.auditlog.LogSelfCheck} recomputes it all from the entries; when one bit
 * differs the hub logs, and therefore does, nothing more.
 *
 * <p>What is over goes after its time: {@link sharinghub.hub.auditlog.OldEntries} erases text, salt, sealed detail and
 * question of old looks by a deed of the hub's own, whose entry is the tombstone that counts them. The data of the leaf
 * stay, so nothing that was ever proved stops being true.
 *
 * <p>The ledger never answers what it does not know. When the disk is full, the clock has jumped or the database is gone
 * it says {@link sharinghub.hub.auditlog.LedgerClosed} and why; the same request may be sent again, with the same
 * request id, and has one effect however often it comes.
 *
 * <p>Nothing here knows Helidon: transactions come in through {@link sharinghub.hub.auditlog.Transactions}, as do clock,
 * chance and key.
 */
@NullMarked
package sharinghub.hub.auditlog;

import org.jspecify.annotations.NullMarked;
