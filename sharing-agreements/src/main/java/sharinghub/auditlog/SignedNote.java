package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with signature lines under it (C2SP signed-note). Nothing in it may be trusted before a known key verifies.
 *
 * @param text       ends with a newline
 * @param signatures at least one, in the order of their lines
 */
record SignedNote(String text, List<NoteSignature> signatures) {

    /** The longest note we read, in bytes: room for many witnesses. */
    static final int LONGEST = 256 * 1024;

    private static final int MOST_SIGNATURES = 64;

    /** Reads a whole note; anything but its one spelling is refused. */
    static SignedNote read(String note) throws MalformedLogText {
        refuseUnreadable(note);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedLogText(
                    "checkpoint: expected a text, an empty line and signature lines, each ended by a newline");
        }
        String text = note.substring(0, blank + 1);
        int line = (int)
                note.substring(0, blank + 2).chars().filter(c -> c == '\n').count();
        List<NoteSignature> signatures = new ArrayList<>();
        for (String signature : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            line++;
            if (signatures.size() == MOST_SIGNATURES) {
                throw new MalformedLogText("checkpoint:" + line + ": more than " + MOST_SIGNATURES + " signatures");
            }
            try {
                signatures.add(NoteSignature.fromLine(signature));
            } catch (IllegalArgumentException e) {
                throw new MalformedLogText("checkpoint:" + line + ": " + e.getMessage());
            }
        }
        return new SignedNote(text, signatures);
    }

    private static void refuseUnreadable(String note) throws MalformedLogText {
        byte[] bytes = note.getBytes(UTF_8);
        if (bytes.length > LONGEST) {
            throw new MalformedLogText("checkpoint: longer than " + LONGEST + " bytes");
        }
        if (!new String(bytes, UTF_8).equals(note) || note.indexOf('\uFFFD') >= 0) {
            throw new MalformedLogText("checkpoint: not UTF-8");
        }
        if (note.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x7f)) {
            throw new MalformedLogText("checkpoint: control characters other than newline");
        }
    }

    /** The note as it is sent. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature).append('\n'));
        return note.toString();
    }
}
