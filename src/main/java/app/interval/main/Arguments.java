package app.interval.main;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// What was typed after the program's name.
record Arguments(Command command, Optional<Path> data, Optional<Path> bank) {

    enum Command {
        WINDOW,
        STATUS,
        /// For packaging, not for learners: a [Rehearsal].
        REHEARSE
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

    /// @throws Misunderstood if something cannot be understood
    static Arguments of(List<String> typed) throws Misunderstood {
        var command = Command.WINDOW;
        var data = Optional.<Path>empty();
        var bank = Optional.<Path>empty();
        var rest = new ArrayDeque<>(typed);
        while (!rest.isEmpty()) {
            var word = rest.poll();
            switch (word) {
                case "status" -> command = Command.STATUS;
                case "rehearse" -> command = Command.REHEARSE;
                case "--data" -> data = Optional.of(path(word, rest.poll()));
                case "--bank" -> bank = Optional.of(path(word, rest.poll()));
                default -> throw new Misunderstood(word);
            }
        }
        return new Arguments(command, data, bank);
    }

    /// Where things lie.
    ///
    /// @param bank a compiled question bank other than the one built in
    record Places(DataFolder data, Optional<Path> bank) {}

    Places places(DataFolder otherwise) {
        return new Places(data.map(DataFolder::new).orElse(otherwise), bank);
    }

    private static Path path(String option, @Nullable String word) throws Misunderstood {
        if (word == null) {
            throw new Misunderstood(option);
        }
        return Path.of(word);
    }
}
