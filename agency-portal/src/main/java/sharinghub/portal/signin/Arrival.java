package sharinghub.portal.signin;

/** What came of a sign-in. */
public sealed interface Arrival {

    /**
     * Keycloak vouches for the person, and everything it sent holds.
     *
     * @param who     the person
     * @param idToken to be handed back at sign-out
     */
    record Welcome(SignedIn who, String idToken) implements Arrival {}

    /** Something did not hold, or the person turned back. Which it was stands in the local log only. */
    record NotLetIn() implements Arrival {}

    /** Keycloak does not answer. Nobody gets in by another way. */
    record NoAnswer() implements Arrival {}
}
