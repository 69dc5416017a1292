package app.interval.storage;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/// Files of the operating system that tell how long syncing them took. Public because H2 makes its
/// paths itself.
public final class TimedFiles extends FilePathWrapper {

    /// Nanoseconds spent in syncing since the program started.
    public static final LongAdder SYNCED = new LongAdder();

    private static final String SCHEME = "timed";

    /// Opens a database as the program does, on such files.
    public static Database open(Path file) {
        SafeFiles.register();
        FilePath.register(new TimedFiles());
        return Database.open(file, SafeFiles.PREFIX + SCHEME + ":");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new TimedChannel(super.open(mode));
    }
}
