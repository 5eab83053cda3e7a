package sharinghub.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import sharinghub.portal.design.Assets;
import sharinghub.portal.signin.OpenToAnybody;

/** Styles, scripts and icons. Their address names their content, so a browser may keep them for a year. */
@Path("/assets")
public final class AssetDoor {

    private final Assets assets;

    AssetDoor(Assets assets) {
        this.assets = assets;
    }

    /** One file. Anybody may have it: it is the same for all, and holds nobody's data. */
    @GET
    @Path("/{edition}/{name}")
    @OpenToAnybody
    public Response file(
            @PathParam("edition") String edition,
            @PathParam("name") String name,
            @HeaderParam("Accept-Encoding") @Nullable String accepted) {
        Assets.Asset asset = assets.find(edition, name).orElseThrow(NotFoundException::new);
        boolean gzip = accepted != null && accepted.contains("gzip");
        Response.ResponseBuilder answer = Response.ok(gzip ? asset.gzipped() : asset.plain())
                .type(asset.mediaType())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Vary", "Accept-Encoding");
        return gzip ? answer.header("Content-Encoding", "gzip").build() : answer.build();
    }
}
