/**
 * An agency's private keys, and the only place they are kept.
 *
 * <p>A keyring is a folder with one file a key: `signing`, `opening` and `auditing` (PKCS#8), `token` (a JWK, for Keycloak
 * and the hub's tokens), `connection.p12` (the certificate its portal shows the hub) and `store` (the key of the portal's
 * own store). Every file is readable by its owner alone, or the keyring does not open. In service the folder is a mounted
 * credential; the demonstration makes its own ({@link sharinghub.portal.keyring.KeyringFolder}).
 *
 * <p>A key is handed out as a copy that closes; what is kept for the life of the portal is wiped when it ends, and nothing
 * here says anything of a key but whose it is.
 */
@NullMarked
package sharinghub.portal.keyring;

import org.jspecify.annotations.NullMarked;
