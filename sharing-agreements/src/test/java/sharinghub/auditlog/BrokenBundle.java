package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static sharinghub.auditlog.AuditEntryFixture.POLICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * A bundle that somebody broke in one place; the same ones at every run.
 *
 * @param kind  how
 * @param entry which entry must be named
 * @param zip   the bundle
 */
record BrokenBundle(String kind, int entry, byte[] zip) {

    /** How many of each kind. */
    static final int OF_EACH = 20;

    private static final int SIZE = 24;

    /** Breaks one entry of a bundle. */
    private interface Kind {
        byte[] of(int entry, Random chance);
    }

    /** All kinds, twenty of each, at places between the second entry and the last but one. */
    static List<BrokenBundle> all() {
        List<BrokenBundle> all = new ArrayList<>();
        kinds().forEach((name, kind) -> {
            Random chance = new Random(name.hashCode());
            for (int i = 0; i < OF_EACH; i++) {
                int entry = 1 + i % (SIZE - 3);
                all.add(new BrokenBundle(name, entry, kind.of(entry, chance)));
            }
        });
        return all;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put(
                "a letter of its text changed",
                (entry, chance) -> changed(files -> {
                    String text = text(files, LogBundle.entryFile(entry));
                    int at = text.indexOf('\n') + 1 + chance.nextInt(text.length() - text.indexOf('\n') - 1);
                    put(files, LogBundle.entryFile(entry), flipped(text, at));
                }));
        kinds.put(
                "a digit of its salt changed",
                (entry, chance) -> changed(files -> {
                    String text = text(files, LogBundle.entryFile(entry));
                    int at = "salt ".length() + chance.nextInt(2 * Salt.LENGTH);
                    String digit = text.charAt(at) == '0' ? "1" : "0";
                    put(files, LogBundle.entryFile(entry), text.substring(0, at) + digit + text.substring(at + 1));
                }));
        kinds.put(
                "taken out with its proof or without",
                (entry, chance) -> changed(files -> {
                    files.remove(LogBundle.entryFile(entry));
                    if (chance.nextBoolean()) {
                        files.remove(LogBundle.proofFile(entry));
                    }
                }));
        kinds.put(
                "a step of its proof changed",
                (entry, chance) -> steps(entry, steps -> {
                    int at = chance.nextInt(steps.size());
                    steps.set(
                            at,
                            steps.get(at).startsWith("A")
                                    ? "B" + steps.get(at).substring(1)
                                    : "A" + steps.get(at).substring(1));
                }));
        kinds.put(
                "a step of its proof taken out",
                (entry, chance) -> steps(entry, steps -> steps.remove(chance.nextInt(steps.size()))));
        kinds.put(
                "in the place of a later one",
                (entry, chance) -> changed(files -> {
                    int later = entry + 1 + chance.nextInt(SIZE - 1 - entry);
                    byte[] here = Objects.requireNonNull(files.get(LogBundle.entryFile(entry)));
                    files.put(
                            LogBundle.entryFile(entry), Objects.requireNonNull(files.get(LogBundle.entryFile(later))));
                    files.put(LogBundle.entryFile(later), here);
                }));
        kinds.put(
                "from a forged log, proof and all",
                (entry, chance) -> changed(files -> {
                    SortedMap<String, byte[]> forged = log(entry, AuditEntryFixture.release(entry + 1, 1))
                            .bundle(0, Set.of())
                            .files();
                    for (String file : List.of(LogBundle.entryFile(entry), LogBundle.proofFile(entry))) {
                        files.put(file, Objects.requireNonNull(forged.get(file)));
                    }
                }));
        kinds.put("closed, and another leaf in its place", (entry, chance) -> {
            SortedMap<String, byte[]> files =
                    LogFixture.of(SIZE).bundle(0, Set.of(entry)).files();
            put(
                    files,
                    LogBundle.entryFile(entry),
                    "closed " + AuditEntryFixture.salt(chance.nextInt()).text() + "\n");
            return BundleZip.write(files);
        });
        kinds.put(
                "after one kept back from the agency it concerns",
                (entry, chance) ->
                        LogFixture.of(SIZE).bundle(0, Set.of(entry - 1), POLICE).zip());
        kinds.put(
                "well proved, with a running number given before",
                (entry, chance) -> log(entry, AuditEntryFixture.submission(1 + chance.nextInt(entry)))
                        .bundle(0, Set.of())
                        .zip());
        kinds.put(
                "well proved, and no entry",
                (entry, chance) -> nonsense(entry, chance).bundle(0, Set.of()).zip());
        kinds.put("a byte damaged in the zip", (entry, chance) -> {
            byte[] zip = LogFixture.of(SIZE).bundle(0, Set.of()).zip();
            String inside = new String(zip, ISO_8859_1);
            int start = inside.indexOf(LogBundle.entryFile(entry))
                    + LogBundle.entryFile(entry).length();
            zip[start + chance.nextInt(400)] ^= (byte) (1 << chance.nextInt(8));
            return zip;
        });
        return kinds;
    }

    /** The usual log, but for one entry. */
    private static LogFixture log(int entry, AuditEntry other) {
        LogFixture log = new LogFixture();
        IntStream.range(0, SIZE).forEach(i -> log.append(i == entry ? other : AuditEntryFixture.submission(i + 1)));
        return log;
    }

    private static LogFixture nonsense(int entry, Random chance) {
        LogFixture log = new LogFixture();
        String bad = List.of("nonsense\n", "sharing-hub entry 2\n", "", "sharing-hub entry 1\n")
                .get(chance.nextInt(4));
        for (int i = 0; i < SIZE; i++) {
            log.append(i == entry ? bad.getBytes(UTF_8) : EntryText.write(AuditEntryFixture.submission(i + 1)));
        }
        return log;
    }

    private interface Change {
        void to(SortedMap<String, byte[]> files);
    }

    private static byte[] changed(Change change) {
        SortedMap<String, byte[]> files =
                LogFixture.of(SIZE).bundle(0, Set.of()).files();
        change.to(files);
        return BundleZip.write(files);
    }

    private interface ChangeOfSteps {
        void to(List<String> steps);
    }

    private static byte[] steps(int entry, ChangeOfSteps change) {
        return changed(files -> {
            String proof = text(files, LogBundle.proofFile(entry));
            int end = proof.indexOf("\n\n");
            List<String> lines = new ArrayList<>(List.of(proof.substring(0, end).split("\n")));
            change.to(lines.subList(2, lines.size()));
            put(files, LogBundle.proofFile(entry), String.join("\n", lines) + proof.substring(end));
        });
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(Objects.requireNonNull(files.get(file)), UTF_8);
    }

    private static void put(SortedMap<String, byte[]> files, String file, String text) {
        files.put(file, text.getBytes(UTF_8));
    }

    private static String flipped(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }
}
