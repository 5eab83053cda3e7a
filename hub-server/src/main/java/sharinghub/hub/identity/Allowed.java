package sharinghub.hub.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import sharinghub.agency.Role;

/**
 * Says who may use one door of the hub. A resource method without it answers 403 to everybody (T13).
 *
 * <p>It decides only who may <em>ask</em>; what they are given, agreements decide.
 */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface Allowed {

    /** Any one of these roles is enough; the most telling first, for a person acts in the first of them they have. */
    Role[] value() default {};

    /**
     * Whether a listed portal may ask on its own, with its certificate and nobody signed in, and so everybody who is signed
     * in there. Only for what every partner sees alike, such as checkpoints and public keys.
     */
    boolean portalAlone() default false;
}
