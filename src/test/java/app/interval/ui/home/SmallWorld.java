package app.interval.ui.home;

import app.interval.bank.BankReader;
import app.interval.bank.Bundle;
import app.interval.bank.BundleWriter;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.progress.Progress;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.storage.BulkLog;
import app.interval.storage.Database;
import app.interval.storage.Writer;
import app.interval.study.FakeStamps;
import app.interval.study.Length;
import app.interval.study.Preferences;
import app.interval.study.Study;
import app.interval.study.StudyFixture;
import app.interval.ui.kit.Background;
import app.interval.world.GeneratedBank;
import app.interval.world.WorldLog;
import app.interval.world.learner.Habits;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// A generated bank of some hundred items and the log of a simulated learner, in real files; seen
/// on an evening twenty days before the interview.
final class SmallWorld implements AutoCloseable {

    private static final int ITEMS = 480;
    private static final long SEED = 4;
    private static final Writer WRITER = new Writer(new UUID(0, 1), "world");
    private static final Instant NOW = Instant.parse("2026-11-21T18:30:00Z");
    private static final LocalDate INTERVIEW = LocalDate.of(2026, 12, 11);

    private final Database database;
    private final Bundle bank;
    private final Preferences preferences;
    private final FakeStamps stamps = new FakeStamps(SEED + 1, NOW);

    private SmallWorld(Database database, Bundle bank) {
        this.database = database;
        this.bank = bank;
        this.preferences = new Preferences(database.journal(WRITER));
        preferences.wish(
                List.of(new Wish.Aim(Level.MID), new Wish.Interview(Optional.of(INTERVIEW))),
                stamps);
    }

    static Bundle bank(Path folder) throws IOException {
        new GeneratedBank(Path.of("question-bank"), SEED, ITEMS).write(folder);
        var bundle = folder.resolveSibling("small.bundle");
        BundleWriter.write(BankReader.read(folder, LocalDate.MAX), bundle);
        return Bundle.open(bundle);
    }

    /// @param answers how many the learner has given
    /// @param days over how many days, the last of them yesterday
    static SmallWorld of(Bundle bank, Path folder, int answers, int days)
            throws IOException, SQLException {
        var file = folder.resolve("journal-" + answers);
        var model = new Fsrs7(Fsrs7.DEFAULTS);
        var log = new BulkLog(file, WRITER);
        var first = LocalDate.of(2026, 11, 21).minusDays(days);
        var habits = new Habits(Math.max(1, answers), first, days, ZoneId.of("Europe/Berlin"));
        var scheduler = new Scheduler(model, Settings.DEFAULT);
        // Some are left that the learner has not met.
        var playable =
                bank.published().stream()
                        .filter(facts -> StudyFixture.PLAYABLE.contains(facts.type()))
                        .toList();
        var asked = playable.subList(0, playable.size() * 9 / 10);
        var events =
                WorldLog.events(asked, scheduler, habits, SEED)
                        .limit(answers == 0 ? 0 : Long.MAX_VALUE)
                        .iterator();
        log.write(events, bank.published(), model);
        return new SmallWorld(Database.open(file), bank);
    }

    HomeViewModel model(Background background, Consumer<Length> begin) {
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), preferences.current());
        var study =
                new Study(
                        bank,
                        database.journal(WRITER),
                        () -> scheduler,
                        stamps,
                        StudyFixture.PLAYABLE);
        var progress = new Progress(database.trail(), bank, preferences, stamps);
        var ways = new Ways(request -> begin.accept(request.length()), _ -> {}, () -> {});
        return new HomeViewModel(study, progress::standing, background, Runnable::run, ways);
    }

    @Override
    public void close() {
        database.close();
    }
}
