package sharinghub.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import sharinghub.document.Bucket;

/** Room around a text, so that sealed sizes come from a short list: length in 4 bytes, text, zeros up to the size. */
final class Padding {

    private Padding() {}

    /** The text in a room of that size; the caller wipes the result. */
    static byte[] pad(byte[] text, int size) {
        return ByteBuffer.allocate(size).putInt(text.length).put(text).array();
    }

    /** The text again; refuses a length that does not fit, and anything but zeros behind the text. */
    static byte[] strip(byte[] padded) throws CannotOpen {
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Bucket.LENGTH_FIELD) {
            throw new CannotOpen();
        }
        int end = Bucket.LENGTH_FIELD + length;
        int rest = 0;
        for (int i = end; i < padded.length; i++) {
            rest |= padded[i];
        }
        if (rest != 0) {
            throw new CannotOpen();
        }
        return Arrays.copyOfRange(padded, Bucket.LENGTH_FIELD, end);
    }
}
