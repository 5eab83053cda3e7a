/**
 * What the portal itself must remember for one agency: drafts, what it sealed itself, the newest checkpoint it has met,
 * and whose names stand behind its case references.
 *
 * <p>One embedded Derby an agency ({@link sharinghub.portal.store.PortalStore}), and in it one table of sealed rows: each
 * is encrypted under a key of the agency's keyring (AES-256-GCM), bound to its kind and id, so a row cannot be read
 * without the keyring nor moved to another place. Where it stands is a keyed digest: the disk tells no case and no person.
 * On top stand small stores by what they hold ({@link sharinghub.portal.store.Drafts},
 * {@link sharinghub.portal.store.OwnDocuments}, {@link sharinghub.portal.store.Pins},
 * {@link sharinghub.portal.store.Names}).
 *
 * <p>A store is created aside and then renamed, because a Derby killed during its first creation never opens again.
 */
@NullMarked
package sharinghub.portal.store;

import org.jspecify.annotations.NullMarked;
