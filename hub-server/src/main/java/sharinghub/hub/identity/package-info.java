/**
 * Who is calling.
 *
 * <p>Two things are asked of every request, and both must point to one row of the directory. First the <em>connection</em>:
 * the portal's client certificate, compared by the SHA-256 of its DER, never by a name inside it ({@link
 * sharinghub.hub.identity.Peer}). Then the <em>person</em>: a Keycloak access token whose issuer, client, agency and bound
 * key (`cnf.jkt`, RFC 7800 and RFC 9449) are those of that same row ({@link sharinghub.hub.identity.TokenCheck}). A stolen
 * token is useless without its agency's certificate and key; a stolen certificate is useless without a person's token.
 *
 * <p>Nothing here is ever read from a header other than `Authorization`, and a door that does not say who may use it
 * ({@link sharinghub.hub.identity.Allowed}) is shut.
 */
@NullMarked
package sharinghub.hub.identity;

import org.jspecify.annotations.NullMarked;
