package sharinghub.portal.welcome;

import sharinghub.agency.AgencyId;

/**
 * Somebody invented, whom a visitor of the demonstration may be.
 *
 * @param login  the name to sign in with, such as `ross.field`
 * @param name   as it is shown
 * @param post   what they do
 * @param agency whose staff they are
 * @param shows  a sentence: what a visitor sees as this person
 */
public record DemonstrationPerson(String login, String name, String post, AgencyId agency, String shows) {}
