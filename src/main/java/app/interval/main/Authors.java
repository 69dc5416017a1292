package app.interval.main;

import app.interval.cli.bank.BankCommand;
import app.interval.cli.bank.Output;
import app.interval.cli.bank.Workshop;
import app.interval.ui.kit.ThemeChoice;

import javafx.application.Application;

import java.nio.file.Files;
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

    private Authors() {}

    /// Does what was typed.
    ///
    /// @return the exit code
    static int run(List<String> words) {
        var proofs = new Proofs(python(), remembered(), new SecureRandom());
        var ports = new Workshop.Ports(proofs::syntax, proofs::verify, Authors::preview);
        var today = LocalDate.now(ZoneId.systemDefault());
        var workshop = new Workshop(Main.VERSION, today, latest(), new SecureRandom(), ports);
        return BankCommand.run(words, workshop, Output.standard());
    }

    /// The latest date that it is anywhere on Earth, so that no author is told to wait.
    private static LocalDate latest() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /// The interpreter the build hands over.
    private static Optional<Path> python() {
        return Optional.ofNullable(System.getProperty("interval.python"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isRegularFile);
    }

    /// Where results of verification are kept: where the build says, else beside what other
    /// programs can make anew.
    private static Path remembered() {
        var named = System.getProperty("interval.verified", "");
        var cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        var home = Path.of(System.getProperty("user.home"));
        return named.isBlank()
                ? (cache.isBlank() ? home.resolve(".cache") : Path.of(cache))
                        .resolve("interval/verified")
                : Path.of(named);
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
