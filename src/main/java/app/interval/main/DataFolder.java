package app.interval.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where one learner's data lies. One folder is one learner.
record DataFolder(Path path) {

    /// The place this kind of computer keeps a program's data in.
    ///
    /// @param system the `os.name` of the JDK
    static DataFolder byDefault(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        Path base;
        if (name.startsWith("windows")) {
            base = set(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
        } else if (name.startsWith("mac")) {
            base = home.resolve("Library/Application Support");
        } else {
            base = set(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        }
        return new DataFolder(base.resolve("Interval").resolve("default"));
    }

    /// Without the ending the database gives it.
    Path database() {
        return path.resolve("journal");
    }

    /// What names this installation.
    Path device() {
        return path.resolve("device.properties");
    }

    /// What the program noted of failures.
    Path logs() {
        return path.resolve("logs");
    }

    /// Size and look of the window; not part of the learner's data.
    Path window() {
        return path.resolve("window.properties");
    }

    /// An unset or relative folder does not count: the XDG rules say so.
    private static Optional<Path> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
    }
}
