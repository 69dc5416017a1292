package app.interval.planning;

import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.measure.SteadyBenchmark;
import app.interval.planning.Planner.Choice;
import app.interval.scheduling.Fsrs7;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The plan for 10,000 items, a third of them never met.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlannerBenchmark extends SteadyBenchmark {

    private final Planner planner = new Planner(new Fsrs7(Fsrs7.DEFAULTS), GradeShares.USUAL);
    private final List<Candidate> candidates = new ArrayList<>();

    @Setup
    public void draw() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var stability = Math.pow(10, random.nextDouble(-1, 3));
            var memory = new Memory(stability, 2 * stability, random.nextDouble(1, 10));
            var fresh = i % 3 == 0;
            candidates.add(
                    new Candidate(
                            new ItemId("test", "q-%08d".formatted(i)),
                            fresh ? Optional.empty() : Optional.of(memory),
                            fresh ? 0 : stability * random.nextDouble(0.1, 3),
                            random.nextDouble(),
                            random.nextDouble(30, 300)));
        }
    }

    @Benchmark
    public List<Choice> planFor10000Items() {
        return planner.rank(candidates, 30);
    }
}
