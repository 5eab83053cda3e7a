package sharinghub.document;

import java.util.stream.IntStream;

/**
 * How much room a body takes: one of twelve sizes, 4 KiB doubling to 8 MiB, so that a size says little about a text.
 *
 * @param size in bytes
 */
public record Bucket(int size) {

    /** The smallest, in bytes. */
    public static final int SMALLEST = 4 * 1024;

    /** The largest, in bytes: the last one whose part stays below {@link Body#LONGEST}. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /** Bytes at the beginning that say how long the text is. */
    public static final int LENGTH_FIELD = 4;

    /** Refuses any other size. */
    public Bucket {
        if (size < SMALLEST || size > LARGEST || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("a body takes 4096 bytes, 8192 and so on, up to " + LARGEST);
        }
    }

    /** The smallest one in which a text of so many bytes finds room beside its length field. */
    public static Bucket holding(int bytes) {
        return IntStream.iterate(SMALLEST, size -> size <= LARGEST, size -> 2 * size)
                .filter(size -> bytes <= size - LENGTH_FIELD)
                .mapToObj(Bucket::new)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a section holds at most " + (LARGEST - LENGTH_FIELD) + " bytes, this has " + bytes));
    }
}
