package sharinghub.portal.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a long list is shown.
 *
 * @param path   the list's own address, to which `page=<number>` is added
 * @param number this page, counted from 1
 * @param last   the last page; at least 1
 */
public record PageOfMany(Link path, int number, int last) {

    /** Refuses a page outside the list. */
    public PageOfMany {
        if (number < 1 || number > last) {
            throw new IllegalArgumentException("page " + number + " of " + last + " is not in the list");
        }
    }

    /** The address of another page of the list. */
    public String address(int other) {
        return path.to() + (path.to().contains("?") ? "&" : "?") + "page=" + other;
    }

    /** The pages named in the list of links: up to two on either side. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(Math.max(1, number - 2), Math.min(last, number + 2))
                .boxed()
                .toList();
    }
}
