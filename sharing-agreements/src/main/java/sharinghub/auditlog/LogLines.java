package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a text of {@code field value} lines from top to bottom; every complaint says which line. */
final class LogLines {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

    private final String what;
    private final String[] lines;
    private int next;

    private LogLines(String what, String[] lines) {
        this.what = what;
        this.lines = lines;
    }

    /** Takes printable ASCII in lines, each ended by a newline (U+000A), no longer than so many bytes. */
    static LogLines of(String what, byte[] bytes, int longest) throws MalformedLogText {
        if (bytes.length > longest) {
            throw new MalformedLogText(what + ": longer than " + longest + " bytes");
        }
        int line = 1;
        for (byte b : bytes) {
            if (b == '\n') {
                line++;
            } else if (b < ' ' || b > '~') {
                throw new MalformedLogText(what + ":" + line + ": a byte that is not printable ASCII");
            }
        }
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
            throw new MalformedLogText(what + ":" + line + ": the last line must end with a newline");
        }
        return new LogLines(what, new String(bytes, 0, bytes.length - 1, US_ASCII).split("\n", -1));
    }

    /** The next line must be this one. */
    void exactly(String line) throws MalformedLogText {
        if (next == lines.length || !lines[next].equals(line)) {
            throw problem("expected `" + line + "`");
        }
        next++;
    }

    /** The next line must be this field. */
    <T> T one(String field, Function<String, T> read) throws MalformedLogText {
        Optional<T> value = perhaps(field, read);
        if (value.isEmpty()) {
            throw problem("expected `" + field + "` here");
        }
        return value.get();
    }

    /** The next line, if it is this field. */
    <T> Optional<T> perhaps(String field, Function<String, T> read) throws MalformedLogText {
        if (next == lines.length || !lines[next].startsWith(field + " ")) {
            return Optional.empty();
        }
        T value = value(() -> read.apply(lines[next].substring(field.length() + 1)));
        next++;
        return Optional.of(value);
    }

    /** All lines from here on that are this field. */
    <T> List<T> each(String field, Function<String, T> read) throws MalformedLogText {
        List<T> values = new ArrayList<>();
        for (Optional<T> value = perhaps(field, read); value.isPresent(); value = perhaps(field, read)) {
            values.add(value.get());
        }
        return values;
    }

    /** All lines from here to the end, without a field's name before the value; at most so many. */
    <T> List<T> rest(int most, Function<String, T> read) throws MalformedLogText {
        List<T> values = new ArrayList<>();
        while (next < lines.length) {
            if (values.size() == most) {
                throw problem("more than " + most + " lines of this kind");
            }
            values.add(value(() -> read.apply(lines[next])));
            next++;
        }
        return values;
    }

    /** A number from 0 to 2^63 - 1 in its one decimal spelling. */
    static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return Long.parseLong(text);
    }

    /** What the constructor of a value makes of this line, its refusal turned into ours. */
    <T> T value(Supplier<T> made) throws MalformedLogText {
        try {
            return made.get();
        } catch (NumberFormatException e) {
            throw problem("expected a number from 0 to 2^63 - 1, without leading zero");
        } catch (DateTimeException e) {
            throw problem("expected a time such as `2026-11-24T09:30:00Z`");
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    /** Nothing may follow. */
    void end() throws MalformedLogText {
        if (next < lines.length) {
            throw problem("a field that is unknown, doubled or out of its order");
        }
    }

    private MalformedLogText problem(String message) {
        return new MalformedLogText(what + ":" + (next + 1) + ": " + message);
    }
}
