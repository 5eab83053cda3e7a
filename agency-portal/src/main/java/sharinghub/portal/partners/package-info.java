/**
 * The partner agencies, and the people who sign in for them.
 *
 * <p>{@link sharinghub.portal.partners.AgencyPeople} sets up accounts and portals in Keycloak through Keycloak's own client
 * library. Who somebody works for, in which team and with which roles is written there and nowhere else; it reaches the hub
 * only as claims of a token.
 */
@NullMarked
package sharinghub.portal.partners;

import org.jspecify.annotations.NullMarked;
