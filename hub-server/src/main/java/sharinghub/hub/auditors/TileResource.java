package sharinghub.hub.auditors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import sharinghub.auditlog.EntryTile;
import sharinghub.auditlog.MalformedLogText;
import sharinghub.auditlog.Tile;
import sharinghub.auditlog.TilePlace;
import sharinghub.exchange.Problem;
import sharinghub.hub.auditlog.LogReader;
import sharinghub.hub.identity.Allowed;

/**
 * The log's tree as files (C2SP tlog-tiles): with them anybody works out every proof alone. They hold hashes and salted
 * commitments, so they say nothing about anybody, and they stay as they are when an entry's text is erased.
 *
 * <p>A path has one spelling; every other is refused, so that a file has one address.
 */
@ApplicationScoped
@Path("/log/tile")
public class TileResource {

    /** A full tile is the same for ever; a client that has it need never ask again. */
    private static final String FOR_EVER = "max-age=31536000, immutable";

    private static final Problem NOT_YET = Problem.of(
            404,
            "no-such-tile",
            "The log has not come so far",
            "Ask for tiles of a checkpoint: those its size calls for, as wide as its size makes them.");

    @Inject
    private LogReader log;

    /** 256 hashes of one level, or as many of them as the log had at some size. */
    @GET
    @Path("{level}/{place: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed(portalAlone = true)
    public Object hashes(@PathParam("level") @Encoded String level, @PathParam("place") @Encoded String place) {
        try {
            Tile tile = Tile.fromPath("tile/" + level + "/" + place);
            return answer(log.tile(tile), tile.width());
        } catch (MalformedLogText e) {
            return notAPath(e);
        }
    }

    /** The data of 256 leaves, or of as many as the log had at some size. */
    @GET
    @Path("entries/{place: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Allowed(portalAlone = true)
    public Object entries(@PathParam("place") @Encoded String place) {
        try {
            TilePlace asked = EntryTile.placeAt("tile/entries/" + place);
            return answer(log.entries(asked).map(EntryTile::bytes), asked.width());
        } catch (MalformedLogText e) {
            return notAPath(e);
        }
    }

    private static Object answer(Optional<byte[]> file, int width) {
        if (file.isEmpty()) {
            return NOT_YET;
        }
        Response.ResponseBuilder found = Response.ok(file.get());
        return width == TilePlace.FULL
                ? found.header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build()
                : found.build();
    }

    private static Problem notAPath(MalformedLogText complaint) {
        return Problem.of(400, "tile-not-readable", "No tile has this address", complaint.getMessage() + ".");
    }
}
