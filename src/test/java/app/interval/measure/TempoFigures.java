package app.interval.measure;

import app.interval.domain.log.Event;
import app.interval.scheduling.Fsrs7;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Journal;
import app.interval.study.Upkeep;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How long it takes to tell how fast the learner is, in the generated world: the first time after
/// opening, and again.
///
/// Arguments: folder of the world, number of times. The journal is copied first, so the world stays
/// as it is. A row is written before each time, because the database remembers what it was asked
/// last.
public final class TempoFigures {

    private TempoFigures() {}

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        var copy = CopiedWorld.journal(world);
        try (var database = Database.open(copy)) {
            var journal = database.journal(new Writer(new UUID(0, 1), "figures"));
            Upkeep.refresh(journal, new Fsrs7(Fsrs7.DEFAULTS));
            take(journal, 1, "first");
            take(journal, times, "again");
        }
    }

    private static void take(Journal journal, int times, String which) {
        var stamps = new FakeStamps(which.hashCode(), journal.newest().orElseThrow());
        var threads = ManagementFactory.getThreadMXBean();
        var clock = new Spread();
        var processor = new Spread();
        for (var i = 0; i < times; i++) {
            var stamp = stamps.stamp();
            var session = new Event.Session(stamp, Event.Mark.START, stamp.id());
            journal.record(new Journal.Move(List.of(session), Optional.empty(), List.of()));
            var start = System.nanoTime();
            var busy = threads.getCurrentThreadCpuTime();
            if (journal.tempo().newest().isEmpty()) {
                throw new IllegalStateException("a world without answers");
            }
            processor.add(threads.getCurrentThreadCpuTime() - busy);
            clock.add(System.nanoTime() - start);
        }
        System.out.println(which + " " + clock + ", processor " + processor);
    }
}
