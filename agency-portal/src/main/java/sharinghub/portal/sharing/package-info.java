/**
 * What an agency gives to its partners and what it gets from them: sealing, looking ahead, opening.
 *
 * <p>Three offices do the work. {@link sharinghub.portal.sharing.WriteCaseSummary} seals what a person wrote to every
 * agency that an agreement could ever let read it, and hands it to the hub.
 * {@link sharinghub.portal.sharing.PreviewSharing} says before that, by the very engine the hub decides with, who will read
 * which section, and when. {@link sharinghub.portal.sharing.OpenCaseSummary} asks the hub for what this agency may open,
 * and shows nothing before the receipt has been checked against the log this agency has already seen.
 *
 * <p>They trust three things only: the keys of the partners as this portal pinned them
 * ({@link sharinghub.portal.sharing.Partners}), the signatures under the agreements
 * ({@link sharinghub.portal.sharing.AgreementsNow}), and the log's own key. Whatever the hub says besides is checked
 * against these, and what does not fit stops the work instead of being repaired.
 *
 * <p>Pages of several packages use these offices; so do the programs that load a rehearsal. None of them knows HTML.
 */
@NullMarked
package sharinghub.portal.sharing;

import org.jspecify.annotations.NullMarked;
