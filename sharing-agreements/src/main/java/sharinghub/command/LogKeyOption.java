package sharinghub.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import sharinghub.auditlog.CheckpointReader;
import sharinghub.keys.LogVerifyingKey;

/** Whose signature counts: the log's public key, got from its operator and never from what is being checked. */
final class LogKeyOption {

    private static final int LONGEST = 1_000;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:SHARING_HUB_LOG_KEY:-config/log.vkey}",
            description = {
                "the log's public key: the line `name+check+base64` itself, or a file that holds it;",
                "when not given, what SHARING_HUB_LOG_KEY says, or the file config/log.vkey"
            })
    private String key = "";

    /** Reads checkpoints that this key signed. */
    CheckpointReader reader() throws Unreadable {
        try {
            return new CheckpointReader(LogVerifyingKey.fromText(line()));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("the log's key: " + e.getMessage());
        }
    }

    private String line() throws Unreadable {
        Path file = file();
        if (Files.isRegularFile(file)) {
            return GivenFile.text(file, LONGEST).strip();
        }
        if (key.contains("+")) {
            return key;
        }
        throw new Unreadable("there is no log key at " + key + ": give the one your agency pinned with --key,"
                + " or name it in SHARING_HUB_LOG_KEY");
    }

    private Path file() {
        try {
            return Path.of(key);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
