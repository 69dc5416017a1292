package app.interval.ui.home;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.item.Version;
import app.interval.domain.log.Outcome;
import app.interval.progress.Progress;
import app.interval.progress.Standing;
import app.interval.progress.Trace;
import app.interval.progress.Trail;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.FakeBank;
import app.interval.study.FakeItems;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.ItemBank;
import app.interval.study.Length;
import app.interval.study.Preferences;
import app.interval.study.StorageException;
import app.interval.study.Study;
import app.interval.study.StudyFixture;
import app.interval.study.Unfinished;
import app.interval.ui.kit.FakeBackground;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first screen's model over a bank and a log in memory; both parts it reads can be made to
/// fail.
final class HomeFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final FakeJournal journal = new FakeJournal();
    final FakeStamps stamps = new FakeStamps();
    final FakeBackground background = new FakeBackground();
    final List<Length> begun = new ArrayList<>();
    final List<Unfinished> resumed = new ArrayList<>();
    final List<Trace> traces = new ArrayList<>();
    final Map<ItemId, Instant> due = new HashMap<>();
    boolean trailReadable = true;
    boolean restless;
    private final List<Runnable> waiting = new ArrayList<>();
    ItemBank bank = FakeBank.sample();
    Settings settings = Settings.DEFAULT;

    HomeViewModel model() {
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), settings);
        var study = new Study(bank, journal, () -> scheduler, stamps, StudyFixture.PLAYABLE);
        var ways = new Ways(request -> begun.add(request.length()), resumed::add, () -> {});
        return new HomeViewModel(study, this::standing, background, this::whenQuiet, ways);
    }

    private void whenQuiet(Runnable task) {
        if (restless) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    /// Lets what waits for a quiet screen happen.
    void rest() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /// First answers at a level, so many of them right.
    void answered(Level level, int asked, int right) {
        for (var i = 0; i < asked; i++) {
            traces.add(
                    new Trace(
                            new Trace.Asked(
                                    FakeItems.id(traces.size() + 1),
                                    new Version(1, 0),
                                    "python/lists",
                                    level),
                            new Trace.Sat(TODAY.minusDays(i % 3), Duration.ofSeconds(50)),
                            false,
                            Optional.of(new Outcome(i < right, i < right ? 1 : 0, false))));
        }
    }

    private Standing standing() {
        var trail =
                new Trail() {
                    @Override
                    public List<Trace> answers() {
                        if (!trailReadable) {
                            throw new StorageException("the disk does not answer");
                        }
                        return traces;
                    }

                    @Override
                    public Map<ItemId, Instant> due() {
                        return due;
                    }
                };
        return new Progress(trail, bank, new Preferences(new FakeJournal()), stamps).standing();
    }
}
