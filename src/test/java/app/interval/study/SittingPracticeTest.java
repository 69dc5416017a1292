package app.interval.study;

import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Answered;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Practice leaves the schedule as it is.
class SittingPracticeTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.sample());

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void nothingMovesAndNothingIsDecided() {
        var before = desk.sit(3);
        for (int i = 0; i < 3; i++) {
            desk.right(before);
            before.next();
        }
        var cards = desk.journal.cards();
        var sitting = desk.sit(practice(20));

        while (!(sitting.table() instanceof Over)) {
            var table = number(sitting) % 2 == 0 ? desk.wrong(sitting) : desk.right(sitting);
            assertThat(((Judged) table).verdict().moved()).isEmpty();
            sitting.next();
        }

        assertThat(desk.journal.cards()).isEqualTo(cards);
        assertThat(desk.journal.answers()).isGreaterThan(8);
        assertThat(desk.journal.events())
                .filteredOn(event -> event instanceof Answered a && isPractice(a))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        event -> assertThat(((Answered) event).judgement().scheduled()).isEmpty());
    }

    @Test
    void everythingIsAskedOnceWhatIsNotDueTooAndWhatIsNewLast() {
        desk.right(desk.sit(1));
        var sitting = desk.sit(practice(20));

        assertThat(asked(sitting)).hasSize(8).doesNotHaveDuplicates().startsWith(1);
    }

    @Test
    void whatWasFailedReturnsAfterFiveOthersUntilItIsRight() {
        var sitting = desk.sit(practice(30));
        var first = number(sitting);
        desk.wrong(sitting);
        sitting.next();

        assertThat(asked(sitting)).hasSize(8).containsOnlyOnce(first);
        assertThat(((Over) sitting.table()).summary().missed()).hasSize(1);
    }

    @Test
    void aFlashcardIsJudgedWithoutADate() {
        var practised =
                desk.sit(new Request(new Length.Questions(1), flashcards(), Context.PRACTICE));
        practised.reveal(new Thought(), StudyFixture.effort());

        var table = practised.assess(Grade.HARD, List.of(1));

        assertThat(((Judged) table).verdict().judgement().outcome().share()).isEqualTo(1 / 3.0);
        assertThat(desk.journal.cards()).isEmpty();
    }

    @Test
    void aFailureAskedBeforeItsTimeIsPracticeAndItsDateStays() {
        var few = new StudyFixture(FakeBank.ofChoices(2));
        var sitting = few.sit(20);
        few.wrong(sitting);
        sitting.next();
        few.right(sitting);
        sitting.next();

        assertThat(number(sitting)).isEqualTo(1);
        assertThat(turn(sitting).occasion().context()).isEqualTo(Context.PRACTICE);
        var card = few.card(1);
        few.right(sitting);
        assertThat(few.card(1)).isEqualTo(card);
        assertThat(sitting.next()).isInstanceOf(Over.class);
        few.stamps.pass(Duration.ofMinutes(10));
        assertThat(few.study.agenda().due()).isEqualTo(1);
    }

    @Test
    void aFirstAnswerInPracticeLeavesTheItemNew() {
        desk.right(desk.sit(practice(1)));

        assertThat(desk.study.agenda().fresh()).isEqualTo(8);
        assertThat(desk.journal.newItemsOn(desk.stamps.stamp().studyDay())).isZero();
    }

    private List<Integer> asked(Sitting sitting) {
        var numbers = new ArrayList<Integer>();
        while (!(sitting.table() instanceof Over)) {
            numbers.add(number(sitting));
            desk.right(sitting);
            sitting.next();
        }
        return numbers;
    }

    private static boolean isPractice(Answered answered) {
        return answered.attempt().asked().context().equals(Context.PRACTICE);
    }

    private static Scope flashcards() {
        return new Scope.OfType(ItemType.FLASHCARD);
    }

    private static Request practice(int questions) {
        return Request.of(new Length.Questions(questions)).asPractice();
    }
}
