package app.interval.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where programs are looked for.
///
/// @param folders in this order
record Programs(List<Path> folders) {

    private static final Path DEBIAN_POSTGRESQL = Path.of("/usr/lib/postgresql");

    Programs {
        folders = List.copyOf(folders);
    }

    /// The PATH; after it Debian's folders of PostgreSQL's servers, which stand in no PATH, newest
    /// first.
    static Programs installed(Map<String, String> surroundings) {
        var folders = new ArrayList<Path>();
        Stream.of(surroundings.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .forEach(folders::add);
        folders.addAll(versions(DEBIAN_POSTGRESQL));
        return new Programs(folders);
    }

    /// The program of that name that is found first.
    ///
    /// @throws MissingProgramException when there is none
    Path find(String name) throws MissingProgramException {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new MissingProgramException(name));
    }

    /// What a program says when asked for its version; empty when it is missing or says nothing.
    String version(String name) {
        try {
            var process =
                    new ProcessBuilder(find(name).toString(), "--version")
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            try (var said = process.inputReader()) {
                return said.readAllAsString().strip();
            } finally {
                RunningServer.kill(process);
            }
        } catch (IOException e) {
            return "";
        }
    }

    private static List<Path> versions(Path folder) {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, "[0-9]*")) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        found.sort(Comparator.comparingDouble(Programs::number).reversed());
        return found.stream().map(version -> version.resolve("bin")).toList();
    }

    private static double number(Path version) {
        var digits = version.getFileName().toString();
        return digits.matches("\\d{1,5}(\\.\\d{1,5})?") ? Double.parseDouble(digits) : 0;
    }
}
