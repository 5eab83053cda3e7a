package sharinghub.portal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import sharinghub.reference.Hash;

/**
 * Styles, scripts and icons, under an address that names their content: `/assets/<16 hex digits>/hub.css`. When one byte
 * of one file changes, every address changes, so browsers may keep what they have for a year.
 */
public final class Assets {

    private static final List<String> NAMES = List.of(
            "hub.css",
            "hub.js",
            "start.js",
            "favicon.svg",
            "icon-close-cross-black.svg",
            "icon-document.svg",
            "icon-progress-tick.svg",
            "icon-tag-remove-cross.svg",
            "icon-tag-remove-cross-white.svg",
            "icon-toggle-plus-minus.svg",
            "icon-wysiwyg-bold.svg",
            "icon-wysiwyg-italic.svg",
            "icon-wysiwyg-ordered-list.svg",
            "icon-wysiwyg-underline.svg",
            "icon-wysiwyg-unordered-list.svg");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String edition;

    /** One file as it is sent: plain, and compressed for whoever accepts that. */
    @SuppressWarnings("ArrayRecordComponent") // read once at the start and only ever written out
    public record Asset(String mediaType, byte[] plain, byte[] gzipped) {}

    /**
     * Reads every file from the class path.
     *
     * @param brand the partnership's colour, `#` and six hex digits; it becomes the one rule of `brand.css`
     */
    public Assets(String brand) {
        if (!brand.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "the brand colour `" + brand + "` is not `#` and six hex digits, such as `#1d3f5e`");
        }
        for (String name : NAMES) {
            assets.put(name, asset(name, read(name)));
        }
        byte[] rule = (":root{--hub-brand:" + brand + "}\n").getBytes(StandardCharsets.US_ASCII);
        assets.put("brand.css", asset("brand.css", rule));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        assets.forEach((name, asset) -> {
            all.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(asset.plain);
        });
        edition = Hash.of(all.toByteArray()).toString().substring(0, 16);
    }

    /** The address of one file. */
    public String address(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException("there is no asset `" + name + "`");
        }
        return "/assets/" + edition + "/" + name;
    }

    /** The file at that address, or nothing when the edition or the name is not ours. */
    public Optional<Asset> find(String askedEdition, String name) {
        return Optional.ofNullable(askedEdition.equals(edition) ? found(name) : null);
    }

    private @Nullable Asset found(String name) {
        return assets.get(name);
    }

    private static Asset asset(String name, byte[] plain) {
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "image/svg+xml";
        return new Asset(type + ";charset=utf-8", plain, gzip(plain));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the asset `" + name + "`");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("our own asset `" + name + "` can be read", e);
        }
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        return out.toByteArray();
    }
}
