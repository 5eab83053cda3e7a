package sharinghub.portal.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the running hub has written or remembers, as somebody sees it who broke into its machine: its data folder with
 * the database, what it printed, and a dump of its heap, whatever is no longer in use included.
 */
final class WhatTheHubHolds implements AutoCloseable {

    private final SortedMap<String, Path> places = new TreeMap<>();
    private final Path dump;

    /**
     * Takes the dump. It is deleted when this is closed, and at the latest when this process ends.
     *
     * @param pid of the hub
     */
    WhatTheHubHolds(Borough borough, long pid) throws IOException, InterruptedException, CannotStart {
        dump = borough.folder().resolve("hub-memory.hprof").toAbsolutePath();
        dump.toFile().deleteOnExit();
        Files.deleteIfExists(dump);
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.heap_dump",
                        "-all",
                        dump.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        if (jcmd.waitFor() != 0 || !Files.exists(dump)) {
            Files.deleteIfExists(dump);
            throw new CannotStart("The hub's memory could not be read: " + said.strip());
        }
        places.put("database", borough.hub());
        places.put("log", borough.log("hub"));
        places.put("memory", dump);
    }

    /** What the places are called. */
    Set<String> places() {
        return places.keySet();
    }

    /** The places where the word is found. */
    Set<String> placesOf(String word) throws IOException {
        return found(WordSearch.of(word)).keySet();
    }

    /** The places where something is found, with the words found there. */
    SortedMap<String, Set<String>> found(WordSearch search) throws IOException {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<String, Path> place : places.entrySet()) {
            Set<String> words = search.in(place.getValue());
            if (!words.isEmpty()) {
                found.put(place.getKey(), words);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(dump);
    }
}
