package sharinghub.portal.rehearsal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while a demonstration works in its folder, so that no other deletes or writes its data. The operating system lets go
 * of it when the process ends, however it ends.
 */
final class OnlyOne implements AutoCloseable {

    private final FileChannel held;

    private OnlyOne(FileChannel held) {
        this.held = held;
    }

    /** Takes the folder, or says that it is taken. */
    static OnlyOne in(Path folder) throws IOException, CannotStart {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(folder.resolve("running"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            throw new CannotStart("A demonstration is already running from this folder: stop it with Ctrl-C first.");
        }
        return new OnlyOne(file);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
