package app.interval.storage;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.channels.FileChannel;

/// Files of the operating system, changed in an order that a power cut cannot spoil: see
/// [SafeChannel]. Public because H2 makes its paths itself.
public final class SafeFiles extends FilePathWrapper {

    /// What an address of H2 begins with that means these files.
    static final String PREFIX = "safe:";

    /// Lets H2 know of these files; once or more often.
    static void register() {
        FilePath.register(new SafeFiles());
    }

    @Override
    public String getScheme() {
        return PREFIX.substring(0, PREFIX.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SafeChannel(super.open(mode));
    }
}
