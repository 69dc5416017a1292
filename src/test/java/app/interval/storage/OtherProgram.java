package app.interval.storage;

import app.interval.domain.Grade;
import app.interval.study.FakeEvents;
import app.interval.study.FakeStamps;
import app.interval.study.FolderInUseException;
import app.interval.study.Journal.Move;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// A second program on the same file, as a process of its own: inside one, H2 shares a file gladly.
final class OtherProgram {

    private static final int IN_USE = 3;

    private OtherProgram() {}

    /// Opens the file named, stores one answer and stops dead, without closing anything.
    public static void main(String[] arguments) {
        try {
            var database = Database.open(Path.of(arguments[0]));
            var journal = database.journal(new Writer(new UUID(9, 9), "0.1.0"));
            var answered = new FakeEvents(new FakeStamps()).answered(1, Grade.GOOD, 5);
            journal.record(new Move(List.of(answered), Optional.empty(), List.of()));
            Runtime.getRuntime().halt(0);
        } catch (FolderInUseException _) {
            Runtime.getRuntime().halt(IN_USE);
        }
    }

    /// Runs it on `file`.
    ///
    /// @return whether it was let in
    static boolean storedAnAnswerIn(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(OtherProgram.class.getName());
        command.add(file.toString());
        var process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the other program hangs");
        }
        return switch (process.exitValue()) {
            case 0 -> true;
            case IN_USE -> false;
            default -> throw new IOException("the other program failed");
        };
    }
}
