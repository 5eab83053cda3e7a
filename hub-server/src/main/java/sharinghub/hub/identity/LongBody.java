package sharinghub.hub.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says that one door takes longer bodies than the usual 256 KiB, such as a sealed document. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface LongBody {

    /** The longest body in bytes. */
    long value();
}
