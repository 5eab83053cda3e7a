package sharinghub.hub.auditlog;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import sharinghub.hub.PostgresServer;

/**
 * Starts this test's classes in processes of their own that can be killed. The first one to end by itself leaves an archive
 * of loaded classes (JEP 350), so that later ones start in half the time; it takes jars only, so folders are packed.
 *
 * @param folder for the jars, the archive and what a process says on standard error
 */
record ForkedJava(Path folder, List<Path> classPath) {

    /** Packs the class path once. */
    static ForkedJava in(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> jars = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path entry = Path.of(each);
            jars.add(Files.isDirectory(entry) ? packed(entry, folder.resolve(jars.size() + ".jar")) : entry);
        }
        return new ForkedJava(folder, jars);
    }

    private static Path packed(Path classes, Path jar) {
        int result = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (result != 0) {
            throw new IllegalStateException(classes + " could not be packed");
        }
        return jar;
    }

    Process start(Class<?> main, List<String> arguments) throws IOException {
        return start(main, List.of(), arguments);
    }

    /** @param flags for the virtual machine, besides those every process here gets */
    Process start(Class<?> main, List<String> flags, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(PostgresServer.forChildren());
        command.addAll(flags);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                "-cp",
                String.join(
                        File.pathSeparator,
                        classPath.stream().map(Path::toString).toList()),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(saidIn().toFile()).start();
    }

    /** What the last process said on standard error. */
    String said() {
        try {
            return Files.readString(saidIn());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path saidIn() {
        return folder.resolve("stderr.log");
    }
}
