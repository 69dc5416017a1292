package app.interval.readiness;

import app.interval.domain.ItemId;
import app.interval.domain.Level;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The estimator with 19 areas and 206 topics: one answer, the replay of 100,000, all cells, areas
/// and interviews on one day, and the next question of a placement among 1,500.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EstimatorBenchmark {

    private static final int SOME = 1_024;
    private static final int ALL = 100_000;

    private final Model model = model();
    private final Estimator estimator = new Estimator(model);
    private final List<Response> answers = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private static Model model() {
        try {
            return new Model(Golden.tree(Json.golden("tree.json")), Constants.READINESS_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void draw() {
        var log = new RandomLog(model.tree(), new Random(1));
        answers.addAll(log.answers(ALL));
        for (int i = 0; i < 1_500; i++) {
            var item = new ItemId("test", "q-%08d".formatted(i));
            candidates.add(new Candidate(item, log.next().question(), 30 + i % 90, false));
        }
        answers.forEach(estimator::digest);
    }

    @Benchmark
    @OperationsPerInvocation(SOME)
    public double oneAnswer() {
        var sum = 0.0;
        for (int i = 0; i < SOME; i++) {
            sum += estimator.digest(answers.get(i));
        }
        return sum;
    }

    @Benchmark
    public Estimator replayOf100000Answers() {
        var replayed = new Estimator(model);
        for (var answer : answers) {
            replayed.digest(answer);
        }
        return replayed;
    }

    @Benchmark
    public void fullPrediction(Blackhole seen) {
        var prediction = estimator.prediction(2_000);
        for (var area : model.tree().areas()) {
            for (var level : Level.values()) {
                seen.consume(prediction.area(area.id(), level).band80());
                for (var topic : area.topics()) {
                    seen.consume(prediction.cell(new Cell(topic, level)).band80());
                }
            }
        }
        for (var level : Level.values()) {
            seen.consume(prediction.overall(new Target(level)).band80());
        }
    }

    @Benchmark
    public Candidate nextQuestion() {
        return estimator
                .prediction(2_000)
                .placement(new Target(Level.MID))
                .next(candidates)
                .orElseThrow();
    }
}
