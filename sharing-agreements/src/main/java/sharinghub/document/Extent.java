package sharinghub.document;

/**
 * How much there is in some DER, found out before a parser makes an object of each element: a small message can hold
 * millions of them, or millions inside one another.
 */
final class Extent {

    private static final int DEEPEST = 16;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_FORM = 0x80;

    private final byte[] der;
    private final int[] ends = new int[DEEPEST];
    private int depth;
    private int at;

    private Extent(byte[] der) {
        this.der = der;
        this.ends[0] = der.length;
    }

    /**
     * Whether these bytes are elements of definite length, each wholly inside the one around it, at most 16 deep and at
     * most so many.
     */
    static boolean within(byte[] der, int mostElements) {
        Extent extent = new Extent(der);
        for (int elements = 0; elements <= mostElements; elements++) {
            extent.leaveWhatIsOver();
            if (extent.at == der.length) {
                return true;
            }
            if (!extent.step()) {
                return false;
            }
        }
        return false;
    }

    private void leaveWhatIsOver() {
        while (depth > 0 && at == ends[depth]) {
            depth--;
        }
    }

    /** Over one element, or into it when it holds others; false when there is none of a kind we have. */
    private boolean step() {
        if (left() < 2) {
            return false;
        }
        int tag = der[at];
        int length = Byte.toUnsignedInt(der[at + 1]);
        at += 2;
        if (length >= LONG_FORM) {
            length = longLength(length - LONG_FORM);
        }
        if ((tag & 0x1f) == 0x1f || length < 0 || length > left()) {
            return false;
        }
        if ((tag & CONSTRUCTED) == 0) {
            at += length;
            return true;
        }
        depth++;
        if (depth == DEEPEST) {
            return false;
        }
        ends[depth] = at + length;
        return true;
    }

    /** A length in 1 to 4 bytes; negative when it is in none or more, or too large. */
    private int longLength(int bytes) {
        if (bytes < 1 || bytes > 4 || bytes > left()) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | Byte.toUnsignedInt(der[at]);
            at++;
        }
        return length;
    }

    private int left() {
        return ends[depth] - at;
    }
}
