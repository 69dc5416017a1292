package app.interval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The temporary folder of a verification. When the whole program is told to end, the thread that
/// made the folder is interrupted, and the end waits until it has ended its programs and closed it.
public final class ProgramsFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ProgramsFolder.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path path;
    private final Thread owner = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread end = new Thread(this::end, "end of a verification");

    private ProgramsFolder(Path path) {
        this.path = path;
    }

    /// A fresh one where the system keeps such folders.
    public static ProgramsFolder create() throws IOException {
        var folder = new ProgramsFolder(Files.createTempDirectory("interval-verify"));
        Runtime.getRuntime().addShutdownHook(folder.end);
        return folder;
    }

    public Path path() {
        return path;
    }

    /// What happens when the program is told to end.
    void end() {
        owner.interrupt();
        try {
            var _ = closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Deletes it. What cannot be deleted is the system's to delete.
    @Override
    public void close() {
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, "a temporary folder was left behind", e);
        } finally {
            closed.countDown();
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) {
            // It is running.
        }
    }
}
