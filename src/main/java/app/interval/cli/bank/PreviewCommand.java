package app.interval.cli.bank;

import app.interval.cli.bank.Workshop.Look;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `bank preview`: a question as learners see it, followed while it is written.
@Command(
        name = "preview",
        description = "Shows a question in a window as learners see it, anew whenever it is saved.",
        footer = {
            "",
            "Nothing is noted in the learner's log. Esc closes the window. Exit codes: 0 shown,",
            "2 could not run.",
            "",
            "Examples:",
            "  bank preview question-bank/async/event-loop/who-gets-the-loop-first.md",
            "  bank preview --look dark question-bank/async/event-loop/who-gets-the-loop-first.md"
        })
final class PreviewCommand implements Callable<Integer> {

    private static final int DEPTH = 3;

    private final Workshop workshop;

    @Parameters(paramLabel = "FILE", description = "The question's file.")
    private Path file = Path.of("");

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            defaultValue = "system",
            description = "light, dark or system; ${DEFAULT-VALUE} if left out.")
    private Look look = Look.SYSTEM;

    PreviewCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws CannotRunException {
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException(file + " is no file. Name the file of a question");
        }
        var path = file.toAbsolutePath().normalize();
        var bank = path.getParent();
        for (var up = 1; up < DEPTH && bank != null; up++) {
            bank = bank.getParent();
        }
        if (bank == null || !Banks.isBank(bank)) {
            throw new CannotRunException(
                    file + " lies in no bank. Questions lie at <bank>/<area>/<topic>/<name>.md");
        }
        var below = bank.relativize(path);
        workshop.ports()
                .previewer()
                .open(bank, below.toString().replace(File.separatorChar, '/'), look);
        return BankCommand.CLEAN;
    }
}
