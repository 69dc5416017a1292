package app.interval.world;

import app.interval.bank.BankReader;
import app.interval.bank.Bundle;
import app.interval.bank.BundleWriter;
import app.interval.domain.Settings;
import app.interval.domain.item.ItemFacts;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.storage.BulkLog;
import app.interval.storage.Writer;
import app.interval.world.learner.Habits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Makes a world to measure in: a bank of items, compiled, and the log of a learner who answered
/// them for eighteen months. Arguments, each with a default: folder, seed, number of items, number
/// of answers.
public final class GenerateWorld {

    private static final UUID DEVICE = new UUID(0, 1);

    private GenerateWorld() {}

    public static void main(String[] args) throws IOException, SQLException {
        var folder = Path.of(args.length > 0 ? args[0] : "target/world");
        var seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var items = args.length > 2 ? Integer.parseInt(args[2]) : 1_500;
        var answers = args.length > 3 ? Integer.parseInt(args[3]) : 100_000;
        var habits =
                new Habits(
                        answers,
                        Habits.DEFAULT.first(),
                        Habits.DEFAULT.days(),
                        Habits.DEFAULT.zone());
        var bundle = make(folder, seed, items, habits);
        System.out.println(
                "%d items in %s, %d answers in %s, seed %d"
                        .formatted(items, bundle, answers, folder.resolve("data"), seed));
    }

    /// Makes a world in `folder`, with the log in the folder `data` below it.
    ///
    /// @return the compiled bank
    public static Path make(Path folder, long seed, int items, Habits habits)
            throws IOException, SQLException {
        var bundle = bank(folder, seed, items);
        log(folder.resolve("data"), Bundle.open(bundle).published(), habits, seed);
        return bundle;
    }

    private static Path bank(Path folder, long seed, int items) throws IOException {
        var sources = folder.resolve("question-bank");
        var bundle = folder.resolve("world.bundle");
        new GeneratedBank(Path.of("question-bank"), seed, items).write(sources);
        var bank = BankReader.read(sources, LocalDate.MAX);
        bank.problems().forEach(System.out::println);
        BundleWriter.write(bank, bundle);
        return bundle;
    }

    private static void log(Path folder, List<ItemFacts> items, Habits habits, long seed)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve("journal.mv.db"));
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        var events = WorldLog.events(items, new Scheduler(model, Settings.DEFAULT), habits, seed);
        new BulkLog(folder.resolve("journal"), new Writer(DEVICE, "world"))
                .write(events.iterator(), items, model);
    }
}
