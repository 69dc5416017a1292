package app.interval.measure;

import app.interval.bank.Bundle;
import app.interval.domain.Settings;
import app.interval.domain.log.Stamp;
import app.interval.progress.Progress;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.Preferences;
import app.interval.study.Stamps;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// How long it takes to tell where the learner stands, in the generated world: the first time after
/// opening, and again.
///
/// Arguments: folder of the world, number of times. The journal is copied first, so the world stays
/// as it is.
public final class StandingFigures {

    private StandingFigures() {}

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var times = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        var copy = CopiedWorld.journal(world);
        var bank = Bundle.open(world.resolve("world.bundle"));
        try (var database = Database.open(copy)) {
            var preferences =
                    new Preferences(database.journal(new Writer(new UUID(0, 1), "figures")));
            var progress = new Progress(database.trail(), bank, preferences, new Present());
            var first = new Figures();
            first.take(progress);
            System.out.println("first " + first);
            var again = new Figures();
            for (var i = 0; i < times; i++) {
                again.take(progress);
            }
            System.out.println("again " + again);
        }
    }

    /// By the clock, and by what the processor did: the two differ on a busy computer.
    private record Figures(Spread clock, Spread processor) {

        Figures() {
            this(new Spread(), new Spread());
        }

        void take(Progress progress) {
            var threads = ManagementFactory.getThreadMXBean();
            var start = System.nanoTime();
            var busy = threads.getCurrentThreadCpuTime();
            if (progress.standing().evidence().all().asked() == 0) {
                throw new IllegalStateException("a world without answers");
            }
            processor.add(threads.getCurrentThreadCpuTime() - busy);
            clock.add(System.nanoTime() - start);
        }

        @Override
        public String toString() {
            return clock + ", processor " + processor;
        }
    }

    private record Present() implements Stamps {

        @Override
        public UUID id() {
            return UUID.randomUUID();
        }

        @Override
        public Stamp stamp(UUID id) {
            var now = Instant.now();
            var zone = ZoneId.systemDefault();
            return new Stamp(id, id, now, zone, Settings.DEFAULT.studyDay(now, zone));
        }
    }
}
