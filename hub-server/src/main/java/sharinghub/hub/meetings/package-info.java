/**
 * A forum meets.
 *
 * <p>The coordinator of the forum's host gives a meeting a day, looks at what was referred, and publishes the agenda, signed
 * with the host's key. Publishing is what makes the hub vouch that a case is on the agenda, and at the stage `agenda`:
 * clauses rest on it. Who then reads a case must first have signed the confidentiality statement of that very meeting;
 * when an agenda is published, or published anew, statements of earlier meetings no longer count for its cases.
 *
 * <p>Nobody sees a case on an agenda who could not see it alone ({@link sharinghub.hub.release.CaseSight}); an agenda view
 * is logged like any other look.
 */
@NullMarked
package sharinghub.hub.meetings;

import org.jspecify.annotations.NullMarked;
