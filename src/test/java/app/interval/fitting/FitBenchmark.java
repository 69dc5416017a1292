package app.interval.fitting;

import app.interval.domain.ParameterSet;
import app.interval.fitting.Fitting.Fitted;
import app.interval.scheduling.Fsrs7;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Parameters that fit the answers of a simulated learner: all answers once, and what a learner
/// waits for, who is offered only what has stood a trial.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 8)
@Fork(2)
public class FitBenchmark {

    @Param({"10000", "50000"})
    public int answers;

    private List<History> histories = List.of();

    @Setup
    public void study() {
        histories = SimulatedLearner.answers(answers, 1);
    }

    @Benchmark
    public double[] fitOfFsrs7() {
        var set = TrainingSet.exact(histories);
        var training = new Training(Recipes.FSRS7, set, set.scored());
        return training.from(Recipes.FSRS7.prior().start(), new Random(1), _ -> {});
    }

    @Benchmark
    public ParameterSet fitOfFsrs6() {
        return new Fsrs6Fitting(histories).fit(new Random(1), _ -> {});
    }

    @Benchmark
    public Optional<Fitted> offerOfFsrs7() {
        return new Fitting(histories, new Random(1)).fit(Fsrs7.DEFAULTS, _ -> {});
    }
}
