package app.interval.durability;

import app.interval.world.GenerateWorld;
import app.interval.world.learner.Habits;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program that answers questions until it is killed, and prints a line `ack <event>` for each
/// answer whose verdict is there.
///
/// @param command `{folder}` in it stands for the folder of the data, `{round}` for the number of
///   the round
/// @param most acknowledgements before it is killed
/// @param starting a kill meant for its start comes within this time
/// @param answering a kill after an acknowledgement comes within this time
record Child(List<String> command, int most, Duration starting, Duration answering) {

    Child {
        command = List.copyOf(command);
    }

    /// Any program that keeps the rules.
    static Child of(List<String> command) {
        return new Child(command, 30, Duration.ofSeconds(1), Duration.ofMillis(5));
    }

    /// [AnsweringChild] under this JVM.
    static Child withoutWindow() {
        var command = java();
        command.addAll(List.of(AnsweringChild.class.getName(), "{folder}", "{round}"));
        return of(command);
    }

    /// [WindowChild] under this JVM, on the screen or, without one, on the headless platform.
    ///
    /// @param bundle the question bank
    static Child window(Path bundle) {
        var command = java();
        platform().ifPresent(name -> command.add(1, "-Dglass.platform=" + name));
        command.addAll(List.of(WindowChild.class.getName(), "{round}", "--data", "{folder}"));
        command.addAll(List.of("--bank", bundle.toString()));
        return new Child(command, 12, Duration.ofSeconds(4), Duration.ofMillis(100));
    }

    /// The window program, with a world of `items` questions to answer in `folder`; the data is in
    /// the folder `data` below it. What was answered last was answered months ago, so everything
    /// once answered is due.
    static Child windowIn(Path folder, int items) throws IOException, SQLException {
        var first = LocalDate.now(ZoneId.systemDefault()).minusDays(600);
        var habits = new Habits(items * 4, first, 300, ZoneId.systemDefault());
        return window(GenerateWorld.make(folder, 1, items, habits));
    }

    private static List<String> java() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ArrayList<>(
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path")));
    }

    private static Optional<String> platform() {
        var otherwise = System.getenv("DISPLAY") == null ? "Headless" : null;
        return Optional.ofNullable(System.getProperty("glass.platform", otherwise));
    }
}
