package sharinghub.portal.welcome;

import sharinghub.agency.AgencyId;

/**
 * An agency whose staff sign in at this portal.
 *
 * @param id   its short name
 * @param name as people write it
 */
public record HostedAgency(AgencyId id, String name) {}
