package sharinghub.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import sharinghub.agency.AgencyId;
import sharinghub.agency.Role;
import sharinghub.hub.identity.Allowed;
import sharinghub.hub.identity.CurrentCaller;

/** Doors that only tests have: what the edge does must not depend on what stands behind it. */
@ApplicationScoped
@Path("/for-tests")
public class DoorsForTests {

    /** How often any of these doors was entered. */
    static final AtomicInteger ENTERED = new AtomicInteger();

    /** How many requests have stood at the door that holds them. */
    static final AtomicInteger HELD = new AtomicInteger();

    static final CountDownLatch RELEASED = new CountDownLatch(1);

    /** A small body of ours. */
    public record Note(AgencyId from, String text) {}

    @Inject
    private CurrentCaller caller;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Role.PRACTITIONER)
    public Note note(Note note) {
        ENTERED.incrementAndGet();
        return new Note(caller.get().agency(), note.text());
    }

    @PUT
    @Path("text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN)
    @Allowed(Role.PRACTITIONER)
    public String text(String text) {
        ENTERED.incrementAndGet();
        return String.valueOf(text.length());
    }

    /** Answers nobody until a test says so. */
    @GET
    @Path("held")
    @Allowed(portalAlone = true)
    public String held() throws InterruptedException {
        HELD.incrementAndGet();
        RELEASED.await();
        return "";
    }

    @GET
    @Path("unruled")
    public String unruled() {
        ENTERED.incrementAndGet();
        return "nobody said who may";
    }

    @GET
    @Path("fault")
    @Allowed(Role.PRACTITIONER)
    public String fault() {
        throw new IllegalStateException("secret inside");
    }

    @GET
    @Path("headers")
    @Produces(MediaType.TEXT_PLAIN)
    @Allowed(Role.PRACTITIONER)
    public String spoofable() {
        return String.join(
                ",",
                headers.getRequestHeaders().keySet().stream()
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .filter(name -> name.contains("forwarded") || name.contains("helidon"))
                        .toList());
    }
}
