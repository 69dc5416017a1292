package app.interval.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Ease;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.Minutes;
import app.interval.domain.Wish.Retention;
import app.interval.study.FakeJournal.Disk;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;

class SettingsViewModelTest {

    private final SettingsFixture fixture = new SettingsFixture();
    private final SettingsViewModel model = fixture.model;

    @Test
    void aChangeIsStoredAsOneActionAndTold() {
        model.change(Kept.level(), Level.SENIOR);

        assertThat(fixture.wishes()).containsExactly(new Aim(Level.SENIOR));
        assertThat(level()).isEqualTo(Level.SENIOR);
        assertThat(fixture.preferences.current()).isEqualTo(model.settingsProperty().get());
        assertThat(fixture.told()).isEqualTo("Level: senior");
    }

    @Test
    void everySettingIsToldInItsOwnWords() {
        model.change(Kept.interview(), Optional.of(LocalDate.of(2026, 12, 11)));
        assertThat(fixture.told()).isEqualTo("Interview date: 11 December 2026");
        model.change(Kept.interview(), Optional.empty());
        assertThat(fixture.told()).isEqualTo("Interview date: none");
        model.change(Kept.minutes(), 40);
        assertThat(fixture.told()).isEqualTo("Minutes a day: 40");
        model.change(Kept.newItems(), 0);
        assertThat(fixture.told()).isEqualTo("New questions a day: 0");
        model.change(Kept.retention(), 97);
        assertThat(fixture.told()).isEqualTo("Desired retention: 97 %");
        assertThat(fixture.wishes()).contains(new Retention(0.97));
        model.change(Kept.newShare(), 25);
        assertThat(fixture.told()).isEqualTo("Time for new questions: 25 %");
        assertThat(model.settingsProperty().get().pace().newShare()).isEqualTo(0.25);
        model.change(Kept.longest(), 180);
        assertThat(fixture.told()).isEqualTo("Longest interval: 180 days");
        model.change(Kept.ease(DayOfWeek.SUNDAY), Ease.MINIMUM);
        assertThat(fixture.told()).isEqualTo("Sunday: Hardly any");
        assertThat(model.settingsProperty().get().spacing().longest()).isEqualTo(180);
        model.change(Kept.dayStart(), LocalTime.of(5, 30));
        assertThat(fixture.told()).isEqualTo("A day begins at: 5:30");
    }

    @Test
    void whatHoldsAlreadyIsNotStoredAgain() {
        model.change(Kept.minutes(), 25);

        assertThat(fixture.journal.isBlank()).isTrue();
    }

    @Test
    void nothingIsShownBeforeItIsStored() {
        fixture.background.hold();
        model.change(Kept.level(), Level.SENIOR);
        assertThat(level()).isEqualTo(Level.MID);
        assertThat(fixture.told()).isEmpty();

        fixture.background.release();
        assertThat(level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void whoThinksBetterOfItBeforeItIsStoredHasTheLastWord() {
        fixture.background.hold();
        model.change(Kept.level(), Level.SENIOR);
        model.change(Kept.level(), Level.MID);
        fixture.background.release();

        assertThat(level()).isEqualTo(Level.MID);
        assertThat(fixture.preferences.current()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void changesAreTakenBackNewestFirstAndBroughtBackAgain() {
        model.change(Kept.level(), Level.SENIOR);
        model.change(Kept.minutes(), 40);

        model.undo();
        assertThat(minutes()).isEqualTo(25);
        assertThat(fixture.told()).isEqualTo("Taken back. Minutes a day: 25");
        model.undo();
        assertThat(model.settingsProperty().get()).isEqualTo(Settings.DEFAULT);
        model.undo();

        model.redo();
        assertThat(level()).isEqualTo(Level.SENIOR);
        assertThat(fixture.told()).isEqualTo("Level: senior");
        model.redo();
        model.undo();
        model.redo();
        assertThat(minutes()).isEqualTo(40);
        assertThat(fixture.preferences.current()).isEqualTo(model.settingsProperty().get());
    }

    @Test
    void aNewChangeEndsWhatCouldBeBroughtBack() {
        model.change(Kept.level(), Level.SENIOR);
        model.undo();
        model.change(Kept.minutes(), 40);
        model.redo();

        assertThat(level()).isEqualTo(Level.MID);
    }

    @Test
    void everyNewsIsNew() {
        var told = new HashSet<Object>();
        for (var level : new Level[] {Level.SENIOR, Level.MID, Level.SENIOR, Level.MID}) {
            model.change(Kept.level(), level);
            told.add(model.newsProperty().get());
        }

        assertThat(told).hasSize(4);
    }

    @Test
    void aFullDiskChangesNothingAndIsTriedAgain() {
        fixture.journal.disk(Disk.IS_FULL);
        model.change(Kept.minutes(), 40);
        assertThat(minutes()).isEqualTo(25);
        assertThat(fixture.told()).isEmpty();

        fixture.journal.disk(Disk.WORKS);
        model.stuckProperty().get().orElseThrow().again().run();
        assertThat(fixture.wishes()).containsExactly(new Minutes(40));
        assertThat(model.stuckProperty().get()).isEmpty();
    }

    @Test
    void anUndoThatCouldNotBeStoredCanBeTriedAgain() {
        model.change(Kept.minutes(), 40);
        fixture.journal.disk(Disk.IS_FULL);
        model.undo();
        assertThat(minutes()).isEqualTo(40);

        fixture.journal.disk(Disk.WORKS);
        model.stuckProperty().get().orElseThrow().again().run();
        assertThat(minutes()).isEqualTo(25);
        model.redo();
        assertThat(minutes()).isEqualTo(40);
    }

    private Level level() {
        return model.settingsProperty().get().goal().level();
    }

    private int minutes() {
        return model.settingsProperty().get().pace().minutes();
    }
}
