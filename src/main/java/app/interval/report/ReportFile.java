package app.interval.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The file a report goes to. Written aside and moved into place: whoever opens it sees the old one
/// or the new one, never half of one.
public final class ReportFile {

    private ReportFile() {}

    /// Writes `text` as UTF-8, in place of what was there.
    ///
    /// @throws NoSuchFileException if the folder is missing
    /// @throws IOException if it cannot be written; what was there stays
    public static void write(Path file, String text) throws IOException {
        var target = target(file);
        var aside = target.resolveSibling("." + target.getFileName() + ".interval-new");
        try {
            write(aside, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            Files.move(
                    aside,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Follows a link, so that the link stays; a folder, device or pipe is not replaced.
    private static Path target(Path file) throws IOException {
        if (!Files.exists(file)) {
            var path = file.toAbsolutePath();
            if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
                throw new NoSuchFileException(path.toString());
            }
            return path;
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return file.toRealPath();
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
