/**
 * Who is there: sign-in through Keycloak, the session that follows, and the end of both.
 *
 * <p>One desk an agency ({@link sharinghub.portal.signin.SignInDesk}) speaks OpenID Connect's code flow with everything
 * that makes it hold: a pushed request, PKCE, state and nonce, a signed assertion instead of a client secret, and tokens
 * bound to the agency's token key. What comes back is checked before anybody is let in, and becomes a
 * {@link sharinghub.portal.signin.SignedIn}: what a page may know of a person.
 *
 * <p>Sessions live in this process only ({@link sharinghub.portal.signin.Sessions}): a browser holds a random number,
 * never a token. Each page method says who may open it ({@link sharinghub.portal.signin.OpenTo} and its two sisters);
 * one that says nothing opens to nobody.
 */
@NullMarked
package sharinghub.portal.signin;

import org.jspecify.annotations.NullMarked;
