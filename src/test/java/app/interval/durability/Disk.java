package app.interval.durability;

import app.interval.durability.Tape.Op;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Names and contents of files at one moment.
final class Disk {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, byte[]> contents = new HashMap<>();

    Disk copy() {
        var copy = new Disk();
        copy.names.putAll(names);
        contents.forEach((file, bytes) -> copy.contents.put(file, bytes.clone()));
        return copy;
    }

    void apply(Op op) {
        switch (op) {
            case Op.Created(var name, var file) -> {
                names.put(name, file);
                contents.computeIfAbsent(file, _ -> new byte[0]);
            }
            case Op.Wrote(var file, var offset, var bytes) ->
                    write(file, Math.toIntExact(offset), bytes);
            case Op.Shortened(var file, var size) ->
                    contents.computeIfPresent(
                            file,
                            (_, old) ->
                                    size < old.length
                                            ? Arrays.copyOf(old, Math.toIntExact(size))
                                            : old);
            case Op.Forced _ -> {}
            case Op.Moved(var from, var to) -> names.put(to, names.remove(from));
            case Op.Deleted(var name) -> names.remove(name);
        }
    }

    /// Writes all files into `folder`, which takes the place of the one they were recorded in.
    void writeTo(Path folder) throws IOException {
        for (var entry : names.entrySet()) {
            var name = Path.of(entry.getKey()).getFileName().toString();
            Files.write(folder.resolve(name), contents.getOrDefault(entry.getValue(), new byte[0]));
        }
    }

    private void write(int file, int offset, ByteBuffer bytes) {
        var old = contents.getOrDefault(file, new byte[0]);
        var end = offset + bytes.remaining();
        var now = end > old.length ? Arrays.copyOf(old, end) : old;
        bytes.duplicate().get(now, offset, bytes.remaining());
        contents.put(file, now);
    }
}
