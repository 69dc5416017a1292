package app.interval.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// From the start of the process to the first screen and to the first question, in the generated
/// world, on a plain JVM. Arguments: folder of the world, number of starts. The first start meets a
/// copied folder, whose cards are computed anew; it is not counted.
public final class StartFigures {

    private StartFigures() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var starts = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        var home = new Spread();
        var question = new Spread();
        var data = copy(world);
        for (int i = 0; i <= starts; i++) {
            var start = start(world, data);
            System.out.println(start.marks());
            if (i > 0) {
                home.add(TimeUnit.MICROSECONDS.toNanos(start.marks().get("home")));
                question.add(TimeUnit.MICROSECONDS.toNanos(start.marks().get("question")));
            }
        }
        System.out.println("first screen   " + home);
        System.out.println("first question " + question);
    }

    private static Path copy(Path world) throws IOException {
        var data = Files.createTempDirectory("start");
        Files.copy(
                world.resolve("data/journal.mv.db"),
                data.resolve("journal.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return data;
    }

    private static Start start(Path world, Path data) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw"));
        if (System.getenv("DISPLAY") == null) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("app.interval.measure.StartChild", "--data", data.toString()));
        command.addAll(List.of("--bank", world.resolve("world.bundle").toString()));
        return Start.of(command, Map.of());
    }
}
