package sharinghub.auditlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last part of a tile's path: its number in groups of three digits, all but the last group after an `x`, and the width
 * of a tile that is not yet full, as in `x001/x234/067.p/112`.
 *
 * @param index counted from 0
 * @param width how many things stand in it, 1 to 256
 */
public record TilePlace(long index, int width) {

    /** How wide a full tile is. */
    public static final int FULL = 256;

    private static final Pattern PATH = Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Refuses a width that no tile has. */
    public TilePlace {
        if (index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("a tile is counted from 0 and holds 1 to 256");
        }
    }

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    static TilePlace fromText(String text) {
        Matcher path = PATH.matcher(text);
        if (path.matches()) {
            long index = Long.parseLong(path.group(1).replace("/", "").replace("x", ""));
            TilePlace place = new TilePlace(index, path.group(2) == null ? FULL : Integer.parseInt(path.group(2)));
            if (place.toString().equals(text)) {
                return place;
            }
        }
        throw new IllegalArgumentException("expected a tile's number in groups of three digits such as `x001/x234/067`,"
                + " followed by `.p/` and a width from 1 to 255 when it is not full");
    }

    /** The place of the tile that holds this one among things counted from 0, when there are so many. */
    static TilePlace holding(long thing, long count) {
        long index = thing / FULL;
        return new TilePlace(index, (int) Math.min(FULL, count - index * FULL));
    }

    /** Whether all of it exists when there are so many things. */
    public boolean within(long count) {
        return count >= width && index <= (count - width) / FULL;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }
}
