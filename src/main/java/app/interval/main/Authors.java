package app.interval.main;

import app.interval.bank.Bank;
import app.interval.cli.bank.BankCommand;
import app.interval.cli.bank.CannotRunException;
import app.interval.cli.bank.Output;
import app.interval.cli.bank.Verifier;
import app.interval.cli.bank.Workshop;
import app.interval.lint.Syntax;
import app.interval.ui.kit.ThemeChoice;

import javafx.application.Application;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What authors type after the word `bank`. A class of its own, so that a window starts without the
/// parser of commands.
final class Authors {

    private static final String NO_PYTHON = "This build of Interval starts no interpreter";

    private Authors() {}

    /// Does what was typed.
    ///
    /// @return the exit code
    static int run(List<String> words) {
        var ports = new Workshop.Ports(Authors::syntax, Authors::verify, Authors::preview);
        var today = LocalDate.now(ZoneId.systemDefault());
        var workshop = new Workshop(Main.VERSION, today, latest(), new SecureRandom(), ports);
        return BankCommand.run(words, workshop, Output.standard());
    }

    /// The latest date that it is anywhere on Earth, so that no author is told to wait.
    private static LocalDate latest() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /// The program itself has no interpreter.
    private static Optional<Syntax> syntax(Optional<Path> wanted) throws CannotRunException {
        if (wanted.isPresent()) {
            throw new CannotRunException(NO_PYTHON);
        }
        return Optional.empty();
    }

    private static List<Verifier.Result> verify(
            Bank bank, Verifier.Request request, Verifier.Progress progress)
            throws CannotRunException {
        throw new CannotRunException(NO_PYTHON);
    }

    private static void preview(Path bank, String file, Workshop.Look look) {
        var theme =
                switch (look) {
                    case SYSTEM -> ThemeChoice.SYSTEM;
                    case LIGHT -> ThemeChoice.LIGHT;
                    case DARK -> ThemeChoice.DARK;
                };
        var manuscript = new ManuscriptFile(bank, file, latest());
        PreviewWindow.subject = new PreviewWindow.Subject(file, manuscript, theme);
        Application.launch(PreviewWindow.class);
    }
}
