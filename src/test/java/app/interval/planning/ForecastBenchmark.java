package app.interval.planning;

import app.interval.domain.ItemId;
import app.interval.domain.Memory;
import app.interval.domain.Settings.Pace;
import app.interval.measure.SteadyBenchmark;
import app.interval.scheduling.Fsrs7;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// One run of a plan for 1,500 items, a third of them never met, over 60 days.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ForecastBenchmark extends SteadyBenchmark {

    private static final Terms TERMS = new Terms(new Pace(25, 10, 0.5), 0.9, 60, true);

    private final Forecaster forecaster =
            new Forecaster(new Fsrs7(Fsrs7.DEFAULTS), GradeShares.USUAL, 1);
    private final List<Prospect> items = new ArrayList<>();

    @Setup
    public void draw() {
        var random = new Random(1);
        for (int i = 0; i < 1_500; i++) {
            var stability = Math.pow(10, random.nextDouble(-1, 3));
            var fresh = i % 3 == 0;
            var memory = new Memory(stability, 2 * stability, random.nextDouble(1, 10));
            var candidate =
                    new Candidate(
                            new ItemId("test", "q-%08d".formatted(i)),
                            fresh ? Optional.empty() : Optional.of(memory),
                            fresh ? 0 : stability * random.nextDouble(0.1, 3),
                            random.nextDouble(),
                            random.nextDouble(30, 300));
            items.add(new Prospect(candidate, 0));
        }
    }

    @Benchmark
    public Forecast twoMonthsOf1500Items() {
        return forecaster.forecast(items, TERMS);
    }
}
