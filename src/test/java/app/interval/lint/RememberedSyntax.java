package app.interval.lint;

import app.interval.verify.Interpreter;
import app.interval.verify.PythonSyntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What the build's Python says, asked once about each source.
final class RememberedSyntax implements Syntax {

    private static final RememberedSyntax OURS = new RememberedSyntax(ours());

    private final Syntax python;
    private final Map<String, Parsed> known = new HashMap<>();

    private RememberedSyntax(Syntax python) {
        this.python = python;
    }

    static Syntax python() {
        return OURS;
    }

    private static Syntax ours() {
        try {
            var executable = Path.of(System.getProperty("interval.python", "python3"));
            return new PythonSyntax(Interpreter.at(executable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Parsed> parse(Collection<String> sources) {
        var unknown = sources.stream().filter(source -> !known.containsKey(source)).toList();
        if (!unknown.isEmpty()) {
            known.putAll(python.parse(unknown));
        }
        return sources.stream()
                .filter(known::containsKey)
                .collect(Collectors.toMap(source -> source, known::get));
    }
}
