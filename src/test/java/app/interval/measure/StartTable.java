package app.interval.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/// How fast the packaged program starts, against an empty window: as it is shipped, and both on a
/// plain JVM. All lines alternate, round by round, because other work on the computer slows them
/// all; the first round warms up.
///
/// Arguments: folder of the world, folder of the application as `jpackage/linux.sh` makes it,
/// number of rounds. Needs a screen, also a virtual one. Leaves what it copied in
/// `target/start-table`.
public final class StartTable {

    private static final List<String> MARKS =
            List.of("main", "toolkit", "painted", "home", "question");

    private static final String LINE = "%-30s";

    private StartTable() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var image = Path.of(args.length > 1 ? args[1] : "target/package/Interval");
        var rounds = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        var place = emptied(Path.of("target/start-table").toAbsolutePath());
        var data = place.resolve("data");
        Files.createDirectories(data);
        Files.copy(world.resolve("data/journal.mv.db"), data.resolve("journal.mv.db"));
        var words =
                List.of(
                        "--data",
                        data.toString(),
                        "--bank",
                        world.resolve("world.bundle").toAbsolutePath().toString());
        var packaged = PackagedStarts.prepare(image, place);
        System.out.printf(
                "classes from the cache: program %d, empty window %d%n",
                packaged.classesFromCache(packaged.program(words)),
                packaged.classesFromCache(packaged.empty()));
        var lines = new LinkedHashMap<String, List<String>>();
        lines.put("empty window, plain JVM", packaged.plainEmpty());
        lines.put("program, plain JVM", packaged.plainProgram(words));
        lines.put("empty window, as packaged", packaged.empty());
        lines.put("program, as packaged", packaged.program(words));
        print(measure(lines, rounds));
    }

    private static Path emptied(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.walk(place)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return place;
    }

    private static Map<String, List<Start>> measure(Map<String, List<String>> lines, int rounds)
            throws IOException, InterruptedException {
        var starts = new LinkedHashMap<String, List<Start>>();
        for (int round = 0; round <= rounds; round++) {
            for (var line : lines.entrySet()) {
                var start = Start.of(line.getValue(), Map.of());
                if (round > 0) {
                    starts.computeIfAbsent(line.getKey(), _ -> new ArrayList<>()).add(start);
                }
            }
        }
        return starts;
    }

    /// Medians; the ratios are to the empty window on a plain JVM.
    private static void print(Map<String, List<Start>> starts) {
        System.out.printf(LINE, "ms, medians");
        MARKS.forEach(mark -> System.out.printf("%10s", mark));
        System.out.printf("%10s%10s%10s%16s%n", "ratio", "CPU ms", "peak MB", "last mark");
        var unit = spread(starts.values().iterator().next(), "painted").percentile(0.5);
        starts.forEach((name, line) -> {
            System.out.printf(LINE, name);
            var last = spread(line, "painted");
            for (var mark : MARKS) {
                var known = line.getFirst().marks().containsKey(mark);
                last = known ? spread(line, mark) : last;
                System.out.printf("%10s", known ? "%.0f".formatted(last.percentile(0.5)) : "");
            }
            System.out.printf(
                    "%10.2f%10d%10d%16s%n",
                    last.percentile(0.5) / unit,
                    median(line, Start::cpu),
                    median(line, Start::peak) / 1024,
                    "%.0f to %.0f".formatted(last.percentile(0), last.percentile(1)));
        });
    }

    private static long median(List<Start> starts, ToLongFunction<Start> figure) {
        return starts.stream()
                .mapToLong(figure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static Spread spread(List<Start> starts, String mark) {
        var spread = new Spread();
        for (var start : starts) {
            spread.add(TimeUnit.MICROSECONDS.toNanos(start.marks().get(mark)));
        }
        return spread;
    }
}
