package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import sharinghub.keys.LogVerifyingKey;
import sharinghub.keys.WitnessVerifyingKey;

/** One signature line of a note, whoever's it is. */
record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    /** Whether this line says that it is this key's. */
    boolean isOf(LogVerifyingKey key) {
        return name.equals(key.name()) && keyId == key.keyId();
    }

    /** Whether this line says that it is this witness's. */
    boolean isOf(WitnessVerifyingKey key) {
        return name.equals(key.name()) && keyId == key.keyId();
    }

    /** Whether this key signed that text; only for lines that say so. */
    boolean verifies(LogVerifyingKey key, String text) {
        return key.verifies(text.getBytes(UTF_8), signature);
    }

    /** Reads a line without its newline. */
    static NoteSignature fromLine(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !words[0].equals(DASH.strip()) || !isName(words[1])) {
            throw new IllegalArgumentException("expected a dash (U+2014), a key's name and base64, one space between");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64Text.read(words[2]));
        if (bytes.remaining() <= Integer.BYTES) {
            throw new IllegalArgumentException("expected four bytes of key id and a signature in base64");
        }
        int keyId = bytes.getInt();
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        return new NoteSignature(words[1], keyId, signature);
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && word.codePoints().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** The line without its newline. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64Text.write(bytes);
    }
}
