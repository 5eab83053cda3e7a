package sharinghub.hub.auditlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disk on which one kind of call fails for every file of a database.
 *
 * @param call    such as {@code write}, {@code fsync}
 * @param error   such as {@code EIO}, {@code ENOSPC}
 * @param lasting until it is mended; otherwise once in each thread
 */
record BrokenDisk(String call, String error, boolean lasting) {

    /** Breaks it for a process until the result is closed. */
    Strace under(FaultedProcess process, Path database) throws IOException {
        List<String> options = watching(database);
        options.addAll(List.of(
                "-e", "trace=" + call, "-e", "inject=" + call + ":error=" + error + (lasting ? "" : ":when=1")));
        return Strace.on(process.pid(), options);
    }

    /** What makes strace look at a whole process and its calls on these files alone. */
    static List<String> watching(Path database) throws IOException {
        List<String> options = new ArrayList<>(List.of("-f"));
        try (Stream<Path> files = Files.walk(database)) {
            files.filter(Files::isRegularFile).forEach(file -> options.addAll(List.of("-P", file.toString())));
        }
        return options;
    }

    @Override
    public String toString() {
        return (lasting ? "lasting " : "one-off ") + error + " at " + call;
    }
}
