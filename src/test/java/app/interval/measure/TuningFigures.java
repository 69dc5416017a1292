package app.interval.measure;

import app.interval.bank.Bundle;
import app.interval.domain.Grade;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeEvents;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;
import app.interval.study.Upkeep;
import app.interval.tuning.Finding;
import app.interval.tuning.Finding.Better;
import app.interval.tuning.InForce;
import app.interval.tuning.Kept;
import app.interval.tuning.Material;
import app.interval.tuning.Tuning;
import app.interval.tuning.TuningFixture;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;

/// How long it takes, and how much memory, from the log of the generated world to parameters in
/// force, step by step; and how long an answer takes to be stored meanwhile.
///
/// Arguments: folder of the world, number of times. The journal is copied first, so the world stays
/// as it is.
public final class TuningFigures {

    private static final Writer WRITER = new Writer(new UUID(0, 1), "figures");
    private static final int ALONE = 300;

    private final Tuning tuning;
    private final Journal journal;
    private final FakeStamps stamps = new FakeStamps(3, Instant.parse("2031-01-01T09:00:00Z"));
    private final FakeEvents events = new FakeEvents(stamps);

    private TuningFigures(Tuning tuning, Journal journal) {
        this.tuning = tuning;
        this.journal = journal;
    }

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var copy = CopiedWorld.journal(world);
        var bank = Bundle.open(world.resolve("world.bundle"));
        try (var database = Database.open(copy)) {
            var journal = database.journal(WRITER);
            var tuning =
                    new Tuning(
                            database.archive(WRITER),
                            database.chronicle(WRITER),
                            bank.corrected(),
                            new FakeStamps(2, Instant.parse("2031-01-01T09:00:00Z")),
                            () -> new Random(1));
            Upkeep.refresh(journal, tuning.model(), bank.corrected());
            var figures = new TuningFigures(tuning, journal);
            for (var i = 0; i < times; i++) {
                figures.take();
            }
            figures.answers();
        }
    }

    private void take() throws Exception {
        var material = step("log to histories", tuning::material);
        var finding = step("fit", () -> tuning.fit(material, _ -> {}));
        System.out.println("  %d scored answers: %s".formatted(material.scored(), told(finding)));
        var set = finding instanceof Better(var found) ? found : TuningFixture.set(0.5);
        var choice = step("cards under them", () -> tuning.adopting(set, material));
        step("adopt", () -> tuning.store(choice));
        step("restore what was before", () -> tuning.restore(InForce.PUBLISHED.set()));
    }

    private static String told(Finding finding) {
        return finding instanceof Better(var set)
                ? set.losses().map(Kept.Losses::toString).orElseThrow()
                : finding.toString();
    }

    /// Answers are stored as fast as it goes: once alone, once beside a fit, which has the priority
    /// it has in the program.
    @SuppressWarnings("ThreadPriorityCheck")
    private void answers() throws InterruptedException {
        var alone = new Spread();
        for (var i = 0; i < ALONE; i++) {
            store(alone);
        }
        System.out.println("an answer alone        " + alone);
        var beside = new Spread();
        var fit = Thread.ofPlatform().priority(Thread.MIN_PRIORITY).start(this::fit);
        while (fit.isAlive()) {
            store(beside);
        }
        fit.join();
        System.out.println("beside reading and fit " + beside);
    }

    private void fit() {
        Material material = tuning.material();
        tuning.fit(material, _ -> {});
    }

    private void store(Spread spread) {
        stamps.pass(Duration.ofSeconds(20));
        var move =
                new Move(List.of(events.answered(1, Grade.GOOD, 5)), Optional.empty(), List.of());
        var start = System.nanoTime();
        journal.record(move);
        spread.add(System.nanoTime() - start);
    }

    private static <T> T step(String name, Callable<T> work) throws Exception {
        System.gc();
        var pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var start = System.nanoTime();
        var result = work.call();
        var clock = System.nanoTime() - start;
        var busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.println(
                "%-24s %5d ms, processor %5d ms, heap %d MB before, %d MB at most"
                        .formatted(
                                name,
                                clock / 1_000_000,
                                busy / 1_000_000,
                                before >> 20,
                                peak >> 20));
        return result;
    }
}
