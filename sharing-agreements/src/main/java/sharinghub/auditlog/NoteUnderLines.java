package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Some lines of ASCII, an empty line, and a checkpoint below them: the shape that C2SP gave both proofs (tlog-proof) and
 * requests to witnesses (tlog-witness).
 *
 * @param head the lines above, still to be read
 * @param note the whole signed note, in form a checkpoint; its signatures are not looked at
 */
record NoteUnderLines(LogLines head, String note) {

    private static final int LONGEST = SignedNote.LONGEST + 64 * 1024;

    static NoteUnderLines read(String what, byte[] bytes) throws MalformedLogText {
        if (bytes.length > LONGEST) {
            throw new MalformedLogText(what + ": longer than " + LONGEST + " bytes");
        }
        int blank = blank(bytes);
        if (blank < 0) {
            throw new MalformedLogText(what + ": expected an empty line between its own lines and the checkpoint");
        }
        LogLines head = LogLines.of(what, Arrays.copyOf(bytes, blank + 1), LONGEST);
        String note = new String(bytes, blank + 2, bytes.length - blank - 2, UTF_8);
        CheckpointReader.unverified(SignedNote.read(note));
        return new NoteUnderLines(head, note);
    }

    /** The place of the newline before the first empty line. */
    private static int blank(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
