package app.interval.texts;

import static app.interval.texts.Texts.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What is said when a file that leaves the program could not be written.
public final class FileTrouble {

    private FileTrouble() {}

    /// One sentence: what is in the way, and what to do.
    public static String sentence(IOException failure, Path file) {
        var folder = file.toAbsolutePath().getParent();
        return switch (failure) {
            case NoSuchFileException _ when folder != null ->
                    text("file.no-folder", folder.toString());
            case AccessDeniedException _ -> text("file.not-allowed", file.toString());
            case IOException _ when Files.exists(file) && !Files.isRegularFile(file) ->
                    text("file.no-file", file.toString());
            default -> text("file.not-written", file.toString());
        };
    }
}
