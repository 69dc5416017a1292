package app.interval.scheduling;

import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.measure.SteadyBenchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// One answer's change of memory, the recall at one time, and what the four buttons of an item say,
/// beside as many exponentials and logarithms as such a change takes. Of 1,024 memories; a figure
/// is the time for one, or how many in a second.
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MemoryBenchmark extends SteadyBenchmark {

    private static final int MEMORIES = 1_024;
    private static final int EXPONENTIALS = 11;
    private static final int LOGARITHMS = 4;

    private final Fsrs7 seven = new Fsrs7(Fsrs7.DEFAULTS);
    private final Fsrs6 six = new Fsrs6(Fsrs6.DEFAULTS, true);
    private final Memory[] memories = new Memory[MEMORIES];
    private final double[] days = new double[MEMORIES];
    private final Grade[] grades = new Grade[MEMORIES];

    @Setup
    public void draw() {
        var random = new Random(1);
        for (int i = 0; i < MEMORIES; i++) {
            var stability = Math.pow(10, random.nextDouble(-1, 3));
            memories[i] = new Memory(stability, 2 * stability, random.nextDouble(1, 10));
            days[i] = stability * random.nextDouble(0.1, 3);
            grades[i] = Grade.of(1 + random.nextInt(4));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MEMORIES)
    public double updateOfFsrs7() {
        var sum = 0.0;
        for (int i = 0; i < MEMORIES; i++) {
            sum += seven.after(Optional.of(memories[i]), days[i], grades[i]).stability();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(MEMORIES)
    public double updateOfFsrs6() {
        var sum = 0.0;
        for (int i = 0; i < MEMORIES; i++) {
            sum += six.after(Optional.of(memories[i]), days[i], grades[i]).stability();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(MEMORIES)
    public double recallOfFsrs7() {
        var sum = 0.0;
        for (int i = 0; i < MEMORIES; i++) {
            sum += seven.recall(memories[i], days[i]);
        }
        return sum;
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(MEMORIES)
    public void fourButtonsOfFsrs7(Blackhole seen) {
        for (int i = 0; i < MEMORIES; i++) {
            for (var grade : Grade.values()) {
                var after = seven.after(Optional.of(memories[i]), days[i], grade);
                seen.consume(seven.interval(after, 0.9));
            }
        }
    }

    /// As many as an update of FSRS-7 takes after a pass, the same on every machine.
    @Benchmark
    @OperationsPerInvocation(MEMORIES)
    public double baselineOfStrictMath() {
        var sum = 0.0;
        for (int i = 0; i < MEMORIES; i++) {
            for (int k = 0; k < EXPONENTIALS; k++) {
                sum += StrictMath.exp(-0.01 * k * days[i]);
            }
            for (int k = 0; k < LOGARITHMS; k++) {
                sum += StrictMath.log(k + days[i]);
            }
        }
        return sum;
    }

    /// The same by the processor's own.
    @Benchmark
    @OperationsPerInvocation(MEMORIES)
    public double baselineOfMath() {
        var sum = 0.0;
        for (int i = 0; i < MEMORIES; i++) {
            for (int k = 0; k < EXPONENTIALS; k++) {
                sum += Math.exp(-0.01 * k * days[i]);
            }
            for (int k = 0; k < LOGARITHMS; k++) {
                sum += Math.log(k + days[i]);
            }
        }
        return sum;
    }
}
