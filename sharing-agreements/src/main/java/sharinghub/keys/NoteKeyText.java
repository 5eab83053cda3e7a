package sharinghub.keys;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A named public key as C2SP signed notes write it, {@code name+hash+base64}: the bytes begin with one that says for what
 * kind of signatures the key is.
 *
 * <p>The name is printable ASCII without blank and plus sign, at most 100 letters.
 */
final class NoteKeyText {

    private static final Pattern NAME = Pattern.compile("[!-*,-~]{1,100}");

    private final String name;
    private final KeyText text;

    NoteKeyText(String name, byte type, byte[] key) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a key's name is up to 100 printable letters without blank and plus sign");
        }
        byte[] typed = new byte[1 + key.length];
        typed[0] = type;
        System.arraycopy(key, 0, typed, 1, key.length);
        this.name = name;
        this.text = new KeyText(name, typed);
    }

    /** Reads what {@link #toString()} writes, and no other spelling of it. */
    static NoteKeyText fromText(String line) {
        String name = line.substring(0, Math.max(0, line.indexOf('+')));
        byte[] typed = KeyText.fromText(name, line).key();
        if (typed.length == 0) {
            throw new IllegalArgumentException("a key of no bytes");
        }
        return new NoteKeyText(name, typed[0], Arrays.copyOfRange(typed, 1, typed.length));
    }

    String name() {
        return name;
    }

    /** For what kind of signatures the key is. */
    byte type() {
        return text.key()[0];
    }

    /** The key's own bytes, a copy. */
    byte[] key() {
        byte[] typed = text.key();
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    /** What signed notes call the key id. */
    int check() {
        return text.check();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
