package sharinghub.keys;

import sharinghub.agency.AgencyId;

/**
 * The public keys of one agency, as the directory lists them.
 *
 * @param agency   whose they are
 * @param sealing  what others seal sections to
 * @param auditing what others seal the details of requests to; its private half is with that agency's auditors
 * @param signing  by what others check what the agency wrote
 */
public record AgencyKeys(AgencyId agency, SealingKey sealing, SealingKey auditing, VerifyingKey signing) {}
