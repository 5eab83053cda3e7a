package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.ContainerRequest;
import sharinghub.portal.design.Form;
import sharinghub.portal.signin.Session;

/**
 * Nothing changes without our own form (threat model T34): every POST must come from a page of this origin, as `Origin`
 * and `Sec-Fetch-Site` say, and carry the token of its session.
 */
@Priority(400)
final class OwnForms implements ContainerRequestFilter {

    private static final String FORM = "sharinghub.form";

    private final String origin;

    /** @param origin scheme, host and port of the portal's own address */
    OwnForms(String origin) {
        this.origin = origin;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        boolean fromHere = List.of(origin).equals(request.getHeaders().get("Origin"));
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!fromHere || (site != null && !site.equals("same-origin"))) {
            throw new Refused(403, "other-site");
        }
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.equals(withoutParameters(request.getMediaType()))) {
            throw new Refused(415, "not-a-form");
        }
        Form form = TypedForm.read(((ContainerRequest) request).readEntity(jakarta.ws.rs.core.Form.class));
        Optional<Session> session = Recognition.session(request);
        if (session.isEmpty() || !same(session.get().formToken(), form.typed("form-token"))) {
            throw new Refused(403, "other-form");
        }
        request.setProperty(FORM, form);
    }

    /** What was typed into the form of this request; empty for a page that was asked for without one. */
    static Form form(ContainerRequestContext request) {
        return Optional.ofNullable((Form) request.getProperty(FORM)).orElseGet(Form::empty);
    }

    private static MediaType withoutParameters(MediaType type) {
        return type == null ? MediaType.WILDCARD_TYPE : new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }
}
