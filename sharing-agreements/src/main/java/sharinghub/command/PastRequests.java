package sharinghub.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharinghub.decision.Allowed;
import sharinghub.decision.Release;
import sharinghub.effect.Answered;
import sharinghub.reference.AgreementHash;
import sharinghub.reference.ClauseNumber;
import sharinghub.reference.ClauseRef;
import sharinghub.text.Json;
import sharinghub.text.MalformedJson;

/** Requests of the past in a file: one JSON object a line, each a request and its decision in the published forms. */
final class PastRequests {

    private static final long LONGEST = 256L * 1024 * 1024;

    /** As an entry of the log tells of a section handed over; an export keeps entries as they are. */
    private static final Pattern RELEASED = Pattern.compile(" released ([0-9a-f]{64})#([0-9]+(?:\\.[0-9]+)*)\n");

    private PastRequests() {}

    /** All of them; empty lines do not count. */
    static List<Answered> read(Path file) throws Unreadable, MalformedJson {
        List<Answered> past = new ArrayList<>();
        int number = 0;
        for (String line : GivenFile.text(file, LONGEST).split("\n")) {
            number++;
            if (!line.isBlank()) {
                past.add(read(file, number, line));
            }
        }
        return past;
    }

    private static Answered read(Path file, int number, String line) throws Unreadable {
        try {
            return Json.read(line.getBytes(UTF_8), Answered.class);
        } catch (MalformedJson e) {
            throw new Unreadable(file + ", line " + number + ": " + e.getMessage());
        }
    }

    /** The clauses by which something was released, in such a file or in an export of the log, which is not checked here. */
    static Set<ClauseRef> used(Path file) throws Unreadable, MalformedJson {
        Set<ClauseRef> used = new HashSet<>();
        String raw = new String(GivenFile.read(file, LONGEST), ISO_8859_1);
        if (raw.startsWith("{")) {
            for (Answered one : read(file)) {
                if (one.decision() instanceof Release release) {
                    release.allowed().values().stream().map(Allowed::clause).forEach(used::add);
                }
            }
            return used;
        }
        Matcher released = RELEASED.matcher(raw);
        while (released.find()) {
            used.add(new ClauseRef(AgreementHash.fromText(released.group(1)), new ClauseNumber(released.group(2))));
        }
        return used;
    }
}
