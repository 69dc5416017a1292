package app.interval.study;

import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Wish;
import app.interval.domain.Wish.Minutes;
import app.interval.study.Done.Kind;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// The newest act is taken back, an answer or a wish.
class UndoingWishesTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(3));
    private final Preferences preferences = new Preferences(desk.journal);
    private final Undoing undoing = desk.study.undoing();

    UndoingWishesTest() {
        preferences.follow(desk.study);
    }

    @Test
    void theyAreTakenBackInTheOrderInWhichTheyWereDone() {
        desk.right(desk.sit(1));
        wish(40);
        wish(50);

        assertThat(undoing.undoable()).map(Done::kind).hasValue(Kind.WISH);
        undoing.undo();
        assertThat(minutes()).isEqualTo(40);
        undoing.undo();
        assertThat(minutes()).isEqualTo(25);
        undoing.undo();
        assertThat(desk.journal.cards()).isEmpty();

        undoing.redo();
        undoing.redo();
        assertThat(minutes()).isEqualTo(40);
        assertThat(new Preferences(desk.journal).current()).isEqualTo(preferences.current());
        desk.theLogAmountsToTheCards();
    }

    @Test
    void inASessionAWishIsTakenBackAndTheTableStays() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        wish(40);
        sitting.next();
        var asked = number(sitting);

        sitting.undo();

        assertThat(minutes()).isEqualTo(25);
        assertThat(number(sitting)).isEqualTo(asked);
        assertThat(desk.journal.cards()).hasSize(1);
        sitting.redo();
        assertThat(minutes()).isEqualTo(40);
    }

    @Test
    void aSessionThatHasEndedIsNotReopenedByIt() {
        var sitting = desk.sit(3);
        desk.right(sitting);
        sitting.end();
        wish(40);

        sitting.undo();
        assertThat(sitting.table()).isInstanceOf(Over.class);

        sitting.undo();
        assertThat(sitting.table()).isInstanceOf(Table.Asking.class);
    }

    @Test
    void whatWasTakenBackWhereItWasWishedIsNotTakenBackOnceMore() {
        desk.right(desk.sit(1));
        var action = wish(40);

        var taken = preferences.takeBack(action, desk.stamps);
        assertThat(undoing.undoable()).map(Done::kind).hasValue(Kind.ANSWER);
        assertThat(undoing.redoable()).map(Done::kind).hasValue(Kind.WISH);

        preferences.takeBack(taken, desk.stamps);
        assertThat(minutes()).isEqualTo(40);
        undoing.undo();
        assertThat(minutes()).isEqualTo(25);
    }

    @Test
    void whatWasSaidAtTheVeryBeginningCannotBeTakenBack() {
        preferences.begin(List.of(new Minutes(40)), desk.stamps);

        assertThat(undoing.undoable()).isEmpty();
        assertThat(minutes()).isEqualTo(40);
    }

    @Test
    void whatWasSetAsideIsTakenUpAgain() {
        desk.study.shelf().setAside(FakeItems.id(1));
        wish(40);

        undoing.undo();
        assertThat(desk.study.shelf().entries()).hasSize(1);
        undoing.undo();
        assertThat(desk.study.shelf().entries()).isEmpty();
    }

    private UUID wish(int minutes) {
        return preferences.wish(List.<Wish>of(new Minutes(minutes)), desk.stamps);
    }

    private int minutes() {
        return preferences.current().pace().minutes();
    }
}
