package app.interval.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A folder as it was at a revision of its git repository.
///
/// @param name whatever git understands: a branch, a tag, a hash, `HEAD~3`
public record Revision(Path folder, String name) {

    /// A name that git would take for an option is none.
    public Revision {
        if (name.isBlank() || name.startsWith("-")) {
            throw new IllegalArgumentException("not a revision: " + name);
        }
    }

    /// Writes the files of the folder as they were then below `target`. Asks git for an archive, so
    /// nothing in the repository or its working tree is touched.
    ///
    /// @throws IOException if git is not there or has no such folder at the revision; the message
    ///   is git's own
    public void extract(Path target) throws IOException {
        var errors = Files.createTempFile("interval-git", ".txt");
        try {
            var git = start(errors);
            try (var archive = git.getInputStream()) {
                unpack(archive, target);
            }
            var code = git.waitFor();
            if (code != 0) {
                var said = Files.readString(errors, StandardCharsets.UTF_8).strip();
                throw new IOException(said.isEmpty() ? "git ended with " + code : said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was at work", e);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private Process start(Path errors) throws IOException {
        var command = List.of("git", "archive", "--format=zip", name, "--", ".");
        return new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectError(errors.toFile())
                .start();
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        var zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            write(zip, entry, target);
        }
        archive.transferTo(OutputStream.nullOutputStream());
    }

    private static void write(ZipInputStream zip, ZipEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
        }
    }
}
