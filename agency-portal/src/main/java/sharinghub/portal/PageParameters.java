package sharinghub.portal;

import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import sharinghub.portal.design.Form;
import sharinghub.portal.signin.Session;
import sharinghub.portal.signin.SignedIn;

/**
 * What a page method may take with `@Context`: the person ({@link SignedIn}), the session ({@link Session}), and what was
 * typed ({@link Form}).
 */
final class PageParameters implements ValueParamProvider {

    @Override
    @SuppressWarnings("NullAway") // Jersey asks for null where another provider should answer
    public Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        Class<?> type = parameter.getRawType();
        if (type == SignedIn.class) {
            return request -> session(request).who();
        }
        if (type == Session.class) {
            return PageParameters::session;
        }
        return type == Form.class ? OwnForms::form : null;
    }

    /** A page that opens to anybody cannot ask who they are: that would be a fault of ours. */
    private static Session session(ContainerRequest request) {
        return Recognition.session(request)
                .orElseThrow(() -> new IllegalStateException("a page that opens to anybody asks who is signed in"));
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
