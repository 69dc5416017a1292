package app.interval.ui.study;

import app.interval.domain.ItemId;
import app.interval.domain.Settings;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.Documents;
import app.interval.study.FakeBank;
import app.interval.study.FakeJournal;
import app.interval.study.FakeStamps;
import app.interval.study.ItemBank;
import app.interval.study.Length;
import app.interval.study.Study;
import app.interval.study.Table;
import app.interval.ui.kit.FakeBackground;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A study screen's model over a bank of a few items, all in memory.
final class StudyFixture {

    final FakeJournal journal = new FakeJournal();
    final FakeStamps stamps = new FakeStamps();
    final FakeBackground background = new FakeBackground();
    StudyViewModel model;
    private final Study study;
    long nanos;
    int left;

    StudyFixture(Item... items) {
        this(new FakeBank(List.of(items)));
    }

    StudyFixture(ItemBank bank) {
        var types = Set.of(ItemType.values());
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
        study = new Study(bank, journal, () -> scheduler, stamps, types);
        model =
                new StudyViewModel(
                        study, new Length.Questions(5), background, watch(), () -> left++);
    }

    /// Takes up the session that was left, on a screen of its own.
    void goOn() {
        model =
                new StudyViewModel(
                        study,
                        () -> study.resume(study.unfinished().orElseThrow()),
                        background,
                        watch(),
                        () -> left++);
        model.begin();
    }

    private Stopwatch watch() {
        return new Stopwatch(() -> nanos, Duration.ofMinutes(3));
    }

    /// What is noted on `item`.
    Optional<String> noted(ItemId item) {
        return new Documents(journal, stamps)
                .note(item)
                .flatMap(written -> written.document().text());
    }

    Table table() {
        return switch (model.screenProperty().get()) {
            case Settled(var table, _) -> table;
            case Storing(Settled(var table, _)) -> table;
            default -> throw new AssertionError(model.screenProperty().get());
        };
    }
}
