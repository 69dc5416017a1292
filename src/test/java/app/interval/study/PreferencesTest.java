package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Wish;
import app.interval.domain.Wish.Aim;
import app.interval.domain.Wish.Interview;
import app.interval.domain.Wish.Minutes;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class PreferencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

    private final FakeJournal journal = new FakeJournal();
    private final FakeStamps stamps = new FakeStamps();
    private final Preferences preferences = new Preferences(journal);

    @Test
    void whoHasSaidNothingGetsTheDefaults() {
        assertThat(preferences.current()).isEqualTo(Settings.DEFAULT);
        assertThat(preferences.firstTime()).isTrue();
    }

    @Test
    void severalWishesAreOneActionAndHoldAfterReopening() {
        wish(new Aim(Level.SENIOR), new Interview(Optional.of(DAY)), new Minutes(40));

        var reopened = new Preferences(journal);

        assertThat(reopened.current())
                .isEqualTo(preferences.current())
                .isEqualTo(
                        Settings.DEFAULT
                                .with(new Settings.Goal(Level.SENIOR, Optional.of(DAY)))
                                .with(new Settings.Pace(40, 10, 0.5)));
        assertThat(reopened.firstTime()).isFalse();
        assertThat(journal.events()).extracting(e -> e.stamp().action()).containsOnly(first());
    }

    @Test
    void whoeverFollowsIsToldOnceAllOfItHolds() {
        var seen = new ArrayList<Integer>();
        preferences.whenMoved(() -> seen.add(preferences.current().pace().minutes()));
        var desk = new StudyFixture(FakeBank.ofChoices(1));
        var wishes = new Preferences(desk.journal);
        wishes.follow(desk.study);
        wishes.whenMoved(() -> seen.add(wishes.current().pace().minutes()));

        wish(new Minutes(40));
        wishes.wish(List.of(new Minutes(50)), desk.stamps);
        desk.study.undoing().undo();
        desk.study.undoing().redo();

        var usual = Settings.DEFAULT.pace().minutes();
        assertThat(seen).containsExactly(40, 50, usual, 50);
    }

    @Test
    void theNewestWishOfAKindCounts() {
        wish(new Aim(Level.SENIOR));
        wish(new Aim(Level.ENTRY));

        assertThat(preferences.current().goal().level()).isEqualTo(Level.ENTRY);
    }

    @Test
    void whatIsTakenBackGivesWayToTheWishBefore() {
        wish(new Aim(Level.SENIOR));
        var action = preferences.wish(List.of(new Aim(Level.ENTRY)), stamps);

        var taken = preferences.takeBack(action, stamps);
        assertThat(preferences.current().goal().level()).isEqualTo(Level.SENIOR);

        preferences.takeBack(taken, stamps);
        assertThat(preferences.current().goal().level()).isEqualTo(Level.ENTRY);
    }

    @Test
    void aWishThatCannotBeStoredChangesNothing() {
        journal.disk(FakeJournal.Disk.IS_FULL);

        assertThatThrownBy(() -> wish(new Minutes(40))).isInstanceOf(StorageException.class);

        assertThat(preferences.current()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aWishThatWasStoredIsInForceThoughTheLogCannotBeReadAfterwards() {
        wish(new Aim(Level.SENIOR));
        journal.readable(false);

        var action = preferences.wish(List.of(new Aim(Level.ENTRY), new Minutes(40)), stamps);
        assertThat(preferences.current().goal().level()).isEqualTo(Level.ENTRY);
        assertThat(preferences.current().pace().minutes()).isEqualTo(40);

        preferences.takeBack(action, stamps);
        assertThat(preferences.current().goal().level()).isEqualTo(Level.SENIOR);

        journal.readable(true);
        assertThat(new Preferences(journal).current()).isEqualTo(preferences.current());
    }

    private void wish(Wish... wishes) {
        preferences.wish(List.of(wishes), stamps);
    }

    private UUID first() {
        return journal.events().getFirst().stamp().action();
    }
}
