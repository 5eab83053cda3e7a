package sharinghub.portal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import sharinghub.portal.design.Assets;
import sharinghub.portal.design.Destination;
import sharinghub.portal.design.Frame;
import sharinghub.portal.design.Page;
import sharinghub.portal.design.Templates;
import sharinghub.portal.signin.Session;

/** Puts the frame around a page and writes it as HTML. */
@Priority(200)
final class Framing implements ContainerResponseFilter {

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=utf-8");

    private final String partnership;
    private final boolean demonstration;
    private final Assets assets;
    private final List<Destination> navigation;
    private final BooleanSupplier logAlarm;
    private final Templates templates = new Templates();

    Framing(
            String partnership,
            boolean demonstration,
            Assets assets,
            List<Destination> navigation,
            BooleanSupplier logAlarm) {
        this.partnership = partnership;
        this.demonstration = demonstration;
        this.assets = assets;
        this.navigation = navigation;
        this.logAlarm = logAlarm;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page)) {
            return;
        }
        Page shown = page;
        String html;
        try {
            html = templates.render(shown, frame(request, shown));
        } catch (RuntimeException e) {
            shown = Problems.serviceProblem(e);
            html = templates.render(shown, frame(request, shown));
        }
        response.setStatus(shown.status());
        response.setEntity(html, null, HTML);
    }

    private Frame frame(ContainerRequestContext request, Page page) {
        Optional<Session> session = Recognition.session(request);
        return new Frame(
                partnership,
                demonstration,
                assets,
                navigation,
                request.getUriInfo().getRequestUri().getPath(),
                session.map(Session::who),
                session.map(Session::formToken).orElse(""),
                session.map(Session::endsAt),
                page.faulty(),
                logAlarm.getAsBoolean());
    }
}
