package app.interval.main;

import static app.interval.texts.Texts.text;

import app.interval.cli.ReportCommand;
import app.interval.cli.StatusCommand;
import app.interval.cli.Terminal;
import app.interval.main.Arguments.Command;
import app.interval.main.Arguments.Output;
import app.interval.main.Arguments.Places;
import app.interval.report.ReportFile;
import app.interval.study.StorageException;

import javafx.application.Application;
import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.function.ToIntFunction;

/// Starts the program. Not a JavaFX `Application`, so the class path is enough to launch it.
public final class Main {

    static final String VERSION = "0.1.0";

    private static final System.Logger LOG = System.getLogger(Main.class.getName());

    /// What follows is for authors of questions.
    private static final String BANK = "bank";

    private static final int USAGE = 2;
    private static final int NO_DATA = 3;
    private static final int INCOMPLETE = 4;
    private static final int NOT_WRITTEN = 4;

    private Main() {}

    public static void main(String[] args) {
        var words = words(args);
        if (words.indexOf(BANK) == 0) {
            System.exit(Authors.run(words.subList(1, words.size())));
        }
        var terminal = new Terminal();
        try {
            var arguments = Arguments.of(words);
            var places = arguments.places(defaultFolder());
            note(arguments.command(), places.data());
            switch (arguments.command()) {
                case STATUS -> System.exit(status(places, terminal));
                case REPORT -> System.exit(report(places, arguments.output(), terminal));
                case WINDOW -> openWindow(places);
                case REHEARSE -> System.exit(rehearse(places));
            }
        } catch (Arguments.Misunderstood e) {
            terminal.complain(text("app.misunderstood", e.word()));
            terminal.complain(text("app.usage"));
            System.exit(USAGE);
        }
    }

    /// Where it is noted if the command fails; a failure nobody thought of is told as well.
    private static void note(Command command, DataFolder folder) {
        switch (command) {
            case STATUS, REPORT -> {
                LogFiles.only(folder);
                var thread = Thread.currentThread();
                thread.setUncaughtExceptionHandler((_, e) -> {
                    LOG.log(System.Logger.Level.ERROR, "the command failed", e);
                    thread.getThreadGroup().uncaughtException(thread, e);
                });
            }
            case WINDOW, REHEARSE -> LogFiles.in(folder);
        }
    }

    /// What was typed, or what the build hands over in one piece.
    private static List<String> words(String[] args) {
        var handed = System.getProperty("interval.arguments", "").strip();
        return args.length > 0 || handed.isEmpty() ? List.of(args) : Arguments.split(handed);
    }

    /// Time zone and host are asked for first: GTK changes the environment of the process while it
    /// starts, and a thread that reads the environment at that moment ends the process.
    private static void openWindow(Places places) {
        TimeZone.getDefault();
        Opened.host();
        Interval.folder = places.data();
        Interval.opener = () -> Opened.open(places);
        Interval.openEarly();
        Application.launch(Interval.class);
    }

    private static int rehearse(Places places) {
        var rehearsal = new Rehearsal(Platform::exit);
        Interval.whenShown = rehearsal::walk;
        openWindow(places);
        return rehearsal.isComplete() ? 0 : INCOMPLETE;
    }

    private static int status(Places places, Terminal terminal) {
        return withData(
                places,
                terminal,
                opened -> {
                    var answers = opened.progress().standing().diary().total().answers();
                    StatusCommand.run(answers, opened.study().agenda(), terminal);
                    return 0;
                });
    }

    private static int report(Places places, Output output, Terminal terminal) {
        return withData(
                places,
                terminal,
                opened -> {
                    var text = output.format().document(opened.progress().report(VERSION));
                    return ReportCommand.run(text, output.file(), Main::write, terminal)
                            ? 0
                            : NOT_WRITTEN;
                });
    }

    private static void write(Path file, String text) throws IOException {
        try {
            ReportFile.write(file, text);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the report was not written", e);
            throw e;
        }
    }

    /// @return the exit code of `work`, or [#NO_DATA]
    private static int withData(Places places, Terminal terminal, ToIntFunction<Opened> work) {
        try (var opened = Opened.open(places)) {
            return work.applyAsInt(opened);
        } catch (StorageException e) {
            LOG.log(System.Logger.Level.ERROR, "the command failed", e);
            terminal.complain(Failures.sentence(e, places.data()));
            return NO_DATA;
        }
    }

    private static DataFolder defaultFolder() {
        return DataFolder.byDefault(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }
}
