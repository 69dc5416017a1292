package app.interval.verify;

import com.fasterxml.jackson.jr.ob.JSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A Python of this computer, with what it says of itself.
///
/// @param version three numbers, `3.14.3`
/// @param packages versions of what is installed for it, by name in [Requirement]'s spelling
public record Interpreter(Path executable, String version, Map<String, String> packages) {

    private static final Question SELF = new Question("interpreter.py");

    public Interpreter {
        packages = Map.copyOf(packages);
    }

    /// Asks the interpreter. Slow the first time where its library was never compiled: some
    /// seconds.
    ///
    /// @throws IOException if there is none, or it does not answer as Python 3.11 or newer does
    public static Interpreter at(Path executable) throws IOException {
        var file = executable.toAbsolutePath();
        if (Files.isRegularFile(file) && !Files.isExecutable(file)) {
            // An archive that lost its permissions.
            var _ = file.toFile().setExecutable(true);
        }
        var answer = SELF.ask(file, "");
        if (answer.isBlank()) {
            throw new IOException(executable + " does not answer like a Python 3.11 or newer");
        }
        var self = JSON.std.mapFrom(answer);
        var packages = new HashMap<String, String>();
        if (self.get("packages") instanceof Map<?, ?> found) {
            found.forEach((name, version) ->
                    packages.put(Requirement.spelling(name.toString()), version.toString()));
        }
        return new Interpreter(file, String.valueOf(self.get("version")), packages);
    }

    /// `Python 3.14`, for messages.
    String name() {
        return "Python " + version.substring(0, Math.max(0, version.lastIndexOf('.')));
    }

    /// Whether an item that holds from a version on holds here.
    ///
    /// @param lowest `>=3.11`, or empty
    boolean isAtLeast(String lowest) {
        return lowest.isEmpty() || new Requirement("python" + lowest).allows(version);
    }

    /// The version of a package that meets a requirement.
    Optional<String> installed(Requirement requirement) {
        return Optional.ofNullable(packages.get(requirement.name())).filter(requirement::allows);
    }
}
