package app.interval.main;

import app.interval.report.Format;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was typed after the program's name.
record Arguments(Command command, Optional<Path> data, Optional<Path> bank, Output output) {

    private static final String DATA = "--data";
    private static final String BANK = "--bank";
    private static final String FORMAT = "--format";
    private static final String OUT = "--out";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    enum Command {
        WINDOW,
        STATUS,
        /// For packaging, not for learners: a [Rehearsal].
        REHEARSE,
        REPORT
    }

    /// In which form a report is written, and where to.
    ///
    /// @param file the terminal if there is none
    record Output(Format format, Optional<Path> file) {

        static final Output DEFAULT = new Output(Format.HTML, Optional.empty());
    }

    /// A word that cannot be understood where it stands.
    static final class Misunderstood extends Exception {

        private static final long serialVersionUID = 1L;

        private final String word;

        Misunderstood(String word) {
            super(word);
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /// The words of a line; what stands in double quotes is one of them.
    static List<String> split(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }

    /// @throws Misunderstood if something cannot be understood
    static Arguments of(List<String> typed) throws Misunderstood {
        var command = Command.WINDOW;
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayDeque<>(typed);
        while (!rest.isEmpty()) {
            var word = rest.poll();
            switch (word) {
                case "status" -> command = Command.STATUS;
                case "rehearse" -> command = Command.REHEARSE;
                case "report" -> command = Command.REPORT;
                case DATA, BANK, FORMAT, OUT -> options.put(word, value(word, rest.poll()));
                default -> throw new Misunderstood(word);
            }
        }
        return new Arguments(
                command, path(options, DATA), path(options, BANK), output(command, options));
    }

    /// Only a report has a form and a place.
    private static Output output(Command command, Map<String, String> options)
            throws Misunderstood {
        for (var option : List.of(FORMAT, OUT)) {
            if (command != Command.REPORT && options.containsKey(option)) {
                throw new Misunderstood(option);
            }
        }
        var format = options.getOrDefault(FORMAT, "html");
        return switch (format) {
            case "html" -> new Output(Format.HTML, path(options, OUT));
            case "json" -> new Output(Format.JSON, path(options, OUT));
            default -> throw new Misunderstood(FORMAT + " " + format);
        };
    }

    /// Where things lie.
    ///
    /// @param bank a compiled question bank other than the one built in
    record Places(DataFolder data, Optional<Path> bank) {}

    Places places(DataFolder otherwise) {
        return new Places(data.map(DataFolder::new).orElse(otherwise), bank);
    }

    private static Optional<Path> path(Map<String, String> options, String option)
            throws Misunderstood {
        var value = options.get(option);
        try {
            return value == null ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException _) {
            throw new Misunderstood(option + " " + value);
        }
    }

    private static String value(String option, @Nullable String word) throws Misunderstood {
        if (word == null) {
            throw new Misunderstood(option);
        }
        return word;
    }
}
