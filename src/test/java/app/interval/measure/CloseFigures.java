package app.interval.measure;

import app.interval.bank.Bundle;
import app.interval.domain.CardState.Known;
import app.interval.domain.Settings;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.MemoryModel;
import app.interval.scheduling.Scheduler;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.ItemBank;
import app.interval.study.Journal;
import app.interval.study.Length;
import app.interval.study.Study;
import app.interval.study.StudyFixture;
import app.interval.study.Table.Asking;
import app.interval.study.Upkeep;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

/// How long opening and closing the file take, and how large it is, evening after evening in the
/// generated world.
///
/// Arguments: folder of the world, evenings, answers on each. The journal is copied first, so the
/// world stays as it is.
public final class CloseFigures {

    private static final MemoryModel MODEL = new Fsrs7(Fsrs7.DEFAULTS);

    private CloseFigures() {}

    public static void main(String[] args) throws Exception {
        var world = Path.of(args.length > 0 ? args[0] : "target/world");
        var evenings = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        var answers = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        var copy = CopiedWorld.file(CopiedWorld.journal(world));
        var bank = Bundle.open(world.resolve("world.bundle"));
        var opening = new Spread();
        for (var evening = 1; evening <= evenings; evening++) {
            var began = System.nanoTime();
            var database = Database.open(copy.resolveSibling("journal"));
            opening.add(System.nanoTime() - began);
            study(bank, database.journal(new Writer(new UUID(0, 1), "figures")), answers);
            var grown = Files.size(copy);
            System.out.printf(
                    "evening %2d: %s, %.1f MB before, %.1f MB after%n",
                    evening, closing(database), grown / 1e6, Files.size(copy) / 1e6);
        }
        System.out.println("opening " + opening);
    }

    private static String closing(Database database) {
        var began = System.nanoTime();
        var busy = processor();
        database.close();
        return "closed in %.1f ms, processor %.0f ms"
                .formatted((System.nanoTime() - began) / 1e6, (processor() - busy) / 1e6);
    }

    /// What all threads of the program used so far, in nanoseconds.
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void study(ItemBank bank, Journal journal, int answers) {
        Upkeep.refresh(journal, MODEL);
        var due =
                journal.cards().values().stream()
                        .map(Known::dueAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var stamps = new FakeStamps(System.nanoTime(), due);
        var study =
                new Study(
                        bank,
                        journal,
                        () -> new Scheduler(MODEL, Settings.DEFAULT),
                        stamps,
                        StudyFixture.PLAYABLE);
        var sitting = study.begin(new Length.Questions(answers));
        while (sitting.next() instanceof Asking) {
            stamps.pass(Duration.ofSeconds(2));
            sitting.answer(new GaveUp(), StudyFixture.effort());
        }
    }
}
