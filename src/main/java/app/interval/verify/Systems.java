package app.interval.verify;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What differs between operating systems.
final class Systems {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Systems() {}

    /// Adds what an interpreter needs of its surroundings to start at all: on Windows the system's
    /// folder, and for one whose library lies beside its folder the places of both.
    static void prepare(Map<String, String> environment, Path python) {
        if (!WINDOWS) {
            return;
        }
        Optional.ofNullable(System.getenv("SystemRoot"))
                .ifPresent(root -> environment.put("SystemRoot", root));
        var above = Optional.ofNullable(python.toAbsolutePath().getParent()).map(Path::getParent);
        above.filter(home -> Files.isDirectory(home.resolve("lib")))
                .ifPresent(home -> {
                    environment.put("PYTHONHOME", home.toString());
                    environment.merge(
                            "PATH",
                            home.toString(),
                            (path, own) -> own + File.pathSeparator + path);
                });
    }

    /// Where programs are looked for: beside the interpreter first, so that `python3` is itself.
    static String path(Path python) {
        var beside = String.valueOf(python.toAbsolutePath().getParent());
        return beside + File.pathSeparator + System.getenv().getOrDefault("PATH", "");
    }

    /// The file of a program, looked for as a shell does.
    static Optional<Path> program(String name) {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(path)
                .map(folder -> Path.of(folder, WINDOWS ? name + ".exe" : name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
