package sharinghub.portal.signin;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import sharinghub.agency.Role;

/** Whom one page method opens to, as its annotation says. */
public sealed interface Rule {

    /** Opens without signing in. */
    record Anybody() implements Rule {}

    /** Opens to whoever is signed in. */
    record AnybodySignedIn() implements Rule {}

    /** Opens to people with one of these roles; never empty. */
    record OneOf(Set<Role> roles) implements Rule {}

    /** The rule on that method; nothing when it has none or more than one, and then it opens to nobody. */
    static Optional<Rule> on(Method method) {
        OpenTo roles = method.getAnnotation(OpenTo.class);
        boolean signedIn = method.isAnnotationPresent(OpenToSignedIn.class);
        boolean anybody = method.isAnnotationPresent(OpenToAnybody.class);
        if ((roles != null ? 1 : 0) + (signedIn ? 1 : 0) + (anybody ? 1 : 0) != 1) {
            return Optional.empty();
        }
        if (anybody) {
            return Optional.of(new Anybody());
        }
        if (roles == null) {
            return Optional.of(new AnybodySignedIn());
        }
        return roles.value().length == 0 ? Optional.empty() : Optional.of(new OneOf(Set.of(roles.value())));
    }
}
