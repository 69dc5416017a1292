package app.interval.verify;

import app.interval.grading.Grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What decides a result: this package with its scripts, and the one that compares outputs.
final class Rooms {

    private Rooms() {}

    /// Every file of theirs as the program was built, name and content, in one order.
    static String text() {
        var all = new StringBuilder();
        files().forEach((name, content) -> all.append(name).append('\n').append(content));
        return all.toString();
    }

    /// Contents by name, a byte as a letter.
    static Map<String, String> files() {
        Map<String, String> found = new TreeMap<>();
        try {
            // Scripts may lie apart from classes.
            add(Rooms.class, "Rooms.class", found);
            add(Rooms.class, "guard.py", found);
            add(Grader.class, "Grader.class", found);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void add(Class<?> neighbour, String file, Map<String, String> found)
            throws IOException, URISyntaxException {
        var place = Objects.requireNonNull(neighbour.getResource(file), file).toURI();
        if (place.getScheme().equals("jar")) {
            var text = place.toString();
            var jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
            try (var inside = FileSystems.newFileSystem(jar)) {
                add(inside.getPath(text.substring(text.indexOf("!/") + 1)), found);
            }
        } else {
            add(Path.of(place), found);
        }
    }

    private static void add(Path neighbour, Map<String, String> found) throws IOException {
        var folder = Objects.requireNonNull(neighbour.getParent());
        try (var files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> found.put(name(folder, file), content(file)));
        }
    }

    private static String name(Path folder, Path file) {
        return folder.getFileName() + "/" + file.getFileName();
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
