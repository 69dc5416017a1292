package app.interval.cli.bank;

import app.interval.lint.Syntax;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What the commands work with.
///
/// @param version of the program
/// @param today of this computer
/// @param latest the latest day a source can have been read on, anywhere on Earth
/// @param random for names of items
public record Workshop(
        String version, LocalDate today, LocalDate latest, RandomGenerator random, Ports ports) {

    /// What others do for the commands.
    public record Ports(Pythons pythons, Verifier verifier, Previewer previewer) {}

    /// Finds interpreters.
    @FunctionalInterface
    public interface Pythons {

        /// What a Python says about code.
        ///
        /// @param wanted the interpreter that was asked for; else the one the program knows of, and
        ///   nothing if it knows none
        /// @throws CannotRunException if `wanted` cannot be started
        Optional<Syntax> syntax(Optional<Path> wanted) throws CannotRunException;
    }

    /// Shows an item in a window.
    @FunctionalInterface
    public interface Previewer {

        /// Opens the window and returns when it was closed.
        ///
        /// @param bank the folder of the bank
        /// @param file path of the item below it, with `/`
        /// @param look how the window is to look
        void open(Path bank, String file, Look look);
    }

    /// The look of a window.
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }
}
