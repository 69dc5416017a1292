package app.interval.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/// Whose rights a server has: the caller's, or, because PostgreSQL refuses to be started by root
/// and no server needs that much, those of the user that every Unix has for whatever shall have
/// none.
///
/// @param lowered whether the caller is root
record Account(boolean lowered) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    /// The account for servers below a folder that the caller made.
    static Account in(Path folder) throws IOException {
        var unix = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        return new Account(unix && Files.getAttribute(folder, "unix:uid").equals(ROOT));
    }

    /// A new folder that belongs to this account.
    Path makeFolder(Path parent, String name) throws IOException {
        var made = Files.createTempDirectory(parent, name + "-");
        if (lowered) {
            var permissions = Files.getPosixFilePermissions(parent);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(parent, permissions);
            }
            Files.setAttribute(made, "unix:uid", NOBODY);
            Files.setAttribute(made, "unix:gid", NOBODY);
        }
        return made;
    }

    /// The command that runs a command with the rights of this account.
    List<String> command(List<String> command) {
        if (!lowered) {
            return command;
        }
        var whole = new ArrayList<String>();
        whole.add("setpriv");
        whole.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY));
        whole.addAll(List.of("--clear-groups", "--no-new-privs", "--"));
        whole.addAll(command);
        return List.copyOf(whole);
    }
}
