package app.interval.main;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;

/// A few values in a file of their own. Written aside, synced and moved into place, so that it is
/// whole whatever happens; read tolerantly.
record SmallFile(Path path) {

    /// The values; none if there is no file.
    ///
    /// @throws IOException if the file is there and cannot be read
    Properties read() throws IOException {
        var values = new Properties();
        if (Files.exists(path)) {
            values.load(new StringReader(Files.readString(path)));
        }
        return values;
    }

    /// @throws IOException if the old values stay, because the new ones could not be written
    void write(Map<String, String> values) throws IOException {
        var text = new StringBuilder();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> text.append(escaped(e.getKey(), e.getValue())));
        Files.createDirectories(path.toAbsolutePath().getParent());
        var aside = path.resolveSibling(path.getFileName() + ".new");
        try (var channel =
                FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(
                aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// One line as [Properties] reads it, without the date it would write.
    private static String escaped(String key, String value) {
        var one = new Properties();
        one.setProperty(key, value);
        var text = new StringWriter();
        try {
            one.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a writer in memory failed", e);
        }
        return text.toString().lines().filter(line -> !line.startsWith("#")).toList().getFirst()
                + "\n";
    }
}
