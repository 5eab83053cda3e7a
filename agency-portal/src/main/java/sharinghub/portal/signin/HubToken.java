package sharinghub.portal.signin;

/** The token with which the portal asks the hub for one person; bound to the agency's token key, worth nothing elsewhere. */
@FunctionalInterface
public interface HubToken {

    /** The token as it is now, renewed at Keycloak when it is about to end. */
    Held current();

    /** What became of the token. */
    sealed interface Held {

        /** @param token good for at least another {@value #SECONDS_LEFT} seconds */
        record Good(String token) implements Held {

            /** How long a token given out is good for at least. */
            public static final int SECONDS_LEFT = 30;

            @Override
            public String toString() {
                return "a token";
            }
        }

        /** Keycloak no longer vouches for the person: they must sign in again. */
        record Lapsed() implements Held {}

        /** Keycloak does not answer, so nothing can be asked of the hub just now; the session here goes on. */
        record NoAnswer() implements Held {}
    }
}
