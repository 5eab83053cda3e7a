package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import sharinghub.reference.Hash;

/** How an entry stands in a bundle: its salt in the first line and its text below, or one line that says it is closed. */
final class EntryFile {

    private static final String SALT = "salt ";
    private static final String CLOSED = "closed ";

    private EntryFile() {}

    static byte[] write(BundledEntry entry) {
        String text = switch (entry) {
            case BundledEntry.Opened opened -> SALT + opened.salt().text() + "\n" + opened.text();
            case BundledEntry.Closed closed -> CLOSED + closed.leaf() + "\n";
        };
        return text.getBytes(UTF_8);
    }

    /** Reads the first line; the text below it is not looked at before it is proved. */
    static BundledEntry read(byte[] bytes, List<Hash> path) throws MalformedLogText {
        String text = new String(bytes, UTF_8);
        int end = text.indexOf('\n');
        String line = text.substring(0, Math.max(0, end));
        try {
            if (line.startsWith(SALT)) {
                return new BundledEntry.Opened(
                        Salt.fromText(line.substring(SALT.length())), text.substring(end + 1), path);
            }
            if (line.startsWith(CLOSED) && end + 1 == text.length()) {
                return new BundledEntry.Closed(Hash.fromText(line.substring(CLOSED.length())), path);
            }
        } catch (IllegalArgumentException e) {
            // said below, for every cause alike
        }
        throw new MalformedLogText("expected `salt` or `closed` and 64 hexadecimal digits as the first line,"
                + " and nothing below a closed one");
    }
}
