package sharinghub.portal.keyring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Whether a file with a secret in it is its owner's alone. */
final class OwnerOnly {

    /** What such a file is made with. */
    static final Set<PosixFilePermission> PERMISSIONS = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Whether nobody else may read or write it. */
    static boolean holds(Path file) throws IOException {
        return PERMISSIONS.containsAll(Files.getPosixFilePermissions(file));
    }
}
