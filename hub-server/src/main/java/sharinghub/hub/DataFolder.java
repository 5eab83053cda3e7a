package sharinghub.hub;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which the hub keeps what it is told: the database, unless that is a server's, transaction records and
 * Derby's own messages. The hub's two keys are no part of it, so that a backup of this folder gives no share away.
 *
 * <p>Only its owner may enter (mode 0700).
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    /** Makes the folder if it is not there, and shows that something can be written in it. */
    static DataFolder open(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (path.toString().contains(";")) {
            throw new CannotStart("The data folder `" + path
                    + "` has a semicolon in its name, which Derby cannot take: " + "choose another with `hub.data`.");
        }
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(path, "can-write", ""));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder `" + path + "` cannot be written (" + CannotStart.inShort(e)
                            + "): mend its rights, free some space, or choose another with `hub.data`.",
                    e);
        }
        return new DataFolder(path);
    }

    /** Where Narayana would keep the records of transactions over several databases; we have one, so it stays small. */
    Path transactions() {
        return path.resolve("transactions");
    }

    /** What Derby has to say. */
    Path derbyMessages() {
        return path.resolve("derby.log");
    }

    /** Keeps Derby and Narayana within this folder, and Narayana from opening a port of its own. */
    void confineLibraries() {
        System.setProperty("derby.stream.error.file", derbyMessages().toString());
        arjPropertyManager.getCoordinatorEnvironmentBean().setTransactionStatusManagerEnable(false);
        // One setting would be ignored: Narayana has read the system properties before any of our code runs.
        for (String store : new String[] {null, "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreDir(transactions().toString());
        }
    }
}
