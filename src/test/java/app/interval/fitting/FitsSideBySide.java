package app.interval.fitting;

import app.interval.domain.ParameterSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// FSRS-6 fitted to the same answers of a simulated learner by turns, here and by fsrs-rs, which
/// runs in Node by `src/test/node/fit.mjs`; FSRS-7 here as well. Each in a process that goes on
/// living, so the first figure of each tells what a fit takes that comes without warning.
///
/// Arguments: folder in which `npm install @open-spaced-repetition/binding@0.5.0` has been run, how
/// many answers, rounds.
public final class FitsSideBySide {

    private final Map<String, List<Spent>> spent = new TreeMap<>();

    private FitsSideBySide() {}

    public static void main(String[] args) throws IOException {
        var histories = SimulatedLearner.answers(Integer.parseInt(args[1]), 1);
        var file = Path.of("target", "learner_" + args[1] + ".csv").toAbsolutePath();
        Learners.write(histories, file);
        var script = Path.of("src/test/node/fit.mjs").toAbsolutePath().toString();
        var node =
                new ProcessBuilder("node", script, file.toString())
                        .directory(Path.of(args[0]).toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        new FitsSideBySide().run(histories, node, Integer.parseInt(args[2]));
    }

    private void run(List<History> histories, Process node, int rounds) throws IOException {
        var weights = List.<Double>of();
        try (var answer = node.inputReader(StandardCharsets.UTF_8);
                var ask = node.outputWriter(StandardCharsets.UTF_8)) {
            answer.readLine();
            for (int i = 0; i < rounds; i++) {
                var began = Spent.by(ProcessHandle.current());
                FitFigures.six(histories);
                add("FSRS-6 here", began.untilNow(ProcessHandle.current()));
                began = Spent.by(node.toHandle());
                ask.write("fit\n");
                ask.flush();
                weights = Stream.of(answer.readLine().split(" ", -1)).map(Double::valueOf).toList();
                add("FSRS-6 fsrs-rs", began.untilNow(node.toHandle()));
                began = Spent.by(ProcessHandle.current());
                seven(histories);
                add("FSRS-7 here", began.untilNow(ProcessHandle.current()));
            }
        }
        spent.forEach(FitsSideBySide::print);
        quality(histories, weights);
    }

    private void add(String name, Spent once) {
        spent.computeIfAbsent(name, _ -> new ArrayList<>()).add(once);
    }

    private static void seven(List<History> histories) {
        var set = TrainingSet.exact(histories);
        var training = new Training(Recipes.FSRS7, set, set.scored());
        training.from(Recipes.FSRS7.prior().start(), new Random(1), _ -> {});
    }

    private static void print(String name, List<Spent> all) {
        var clock = all.stream().map(Spent::clock).sorted().toList();
        var processors = all.stream().map(Spent::processors).sorted().toList();
        var middle = all.size() / 2;
        System.out.printf(
                "%-15s ms: first %.0f, least %.0f, median %.0f; processors least %.0f, median %.0f%n",
                name,
                all.getFirst().clock,
                clock.getFirst(),
                clock.get(middle),
                processors.getFirst(),
                processors.get(middle));
    }

    private static void quality(List<History> histories, List<Double> theirs) {
        System.out.println("log loss / RMSE(bins): published, here, fsrs-rs");
        var set = TrainingSet.wholeDays(histories);
        Stream.of(
                        Recipes.FSRS6.prior().middle(),
                        FitFigures.six(histories),
                        new ParameterSet("fsrs-6", theirs))
                .map(some -> Evaluation.of(Recipes.FSRS6, set, some.array(), _ -> true))
                .forEach(each -> System.out.println("  " + FitFigures.text(each)));
    }

    /// Milliseconds by the clock and of all processors, compilers and collectors included.
    private record Spent(double clock, double processors) {

        static Spent by(ProcessHandle process) {
            return new Spent(
                    System.nanoTime() / 1e6,
                    process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6);
        }

        Spent untilNow(ProcessHandle process) {
            var now = by(process);
            return new Spent(now.clock - clock, now.processors - processors);
        }
    }
}
