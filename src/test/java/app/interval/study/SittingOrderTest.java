package app.interval.study;

import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.Settings;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which item is asked when, and when there is no further one.
class SittingOrderTest {

    @Test
    void dueItemsComeBeforeNewOnesAndTheyTakeTurnsWhileBothLast() {
        var desk = new StudyFixture(FakeBank.ofChoices(7));
        desk.due(5, 7);

        assertThat(asked(desk, desk.sit(20))).containsExactly(5, 1, 6, 2, 7, 3, 4);
    }

    @Test
    void ofTwoDueItemsTheOneThatWaitsLongerIsAskedFirst() {
        var desk = new StudyFixture(FakeBank.ofChoices(3));
        desk.due(1, 2);
        var cards = new ArrayList<>(desk.journal.cards().values());
        cards.add(new Known(FakeItems.id(3), memory(desk), desk.at(-20_001), desk.at(-20_000)));
        desk.journal.rebuild(cards, desk.model.parameters());

        assertThat(asked(desk, desk.sit(20))).containsExactly(3, 1, 2);
    }

    @Test
    void atMostTenNewItemsAreMetADay() {
        var desk = new StudyFixture(FakeBank.ofChoices(25));

        assertThat(asked(desk, desk.sit(50))).hasSize(10);
        assertThat(asked(desk, desk.sit(50))).isEmpty();
        desk.stamps.pass(Duration.ofHours(24));
        assertThat(asked(desk, desk.sit(50))).hasSize(10).startsWith(11);
    }

    @Test
    void anotherLimitOfNewItemsIsHeeded() {
        var settings = Settings.DEFAULT.with(new Settings.Pace(25, 2, 0.5));
        var desk = new StudyFixture(FakeBank.ofChoices(9), settings);

        assertThat(asked(desk, desk.sit(9))).containsExactly(1, 2);
    }

    @Test
    void aNewItemTakenBackIsNotCountedAsMet() {
        var desk = new StudyFixture(FakeBank.ofChoices(25));
        var sitting = desk.sit(50);
        for (int i = 0; i < 3; i++) {
            desk.right(sitting);
            sitting.undo();
        }

        assertThat(asked(desk, sitting)).hasSize(10);
    }

    @Test
    void aFailedItemWaitsForFiveOthersThoughTenMinutesHavePassed() {
        var desk = new StudyFixture(FakeBank.ofChoices(10));
        var sitting = desk.sit(50);
        desk.wrong(sitting);
        desk.stamps.pass(Duration.ofMinutes(30));
        sitting.next();

        assertThat(asked(desk, sitting)).containsExactly(2, 3, 4, 5, 6, 1, 7, 8, 9, 10);
    }

    @Test
    void aFailedItemWaitsForTenMinutesThoughFiveOthersWereAnswered() {
        var desk = new StudyFixture(FakeBank.ofChoices(20));
        var sitting = desk.sit(50);
        desk.wrong(sitting);
        for (int i = 0; i < 8; i++) {
            sitting.next();
            assertThat(number(sitting)).isNotEqualTo(1);
            desk.right(sitting);
        }
        desk.stamps.pass(Duration.ofMinutes(2).minusMillis(1));
        sitting.next();
        assertThat(number(sitting)).isNotEqualTo(1);

        desk.stamps.pass(Duration.ofMillis(1));
        sitting.next();
        assertThat(number(sitting)).isEqualTo(1);
        assertThat(turn(sitting).card()).isInstanceOf(Known.class);
    }

    @Test
    void aFailedItemThatCannotReturnYetIsPractisedBeforeTheSessionEnds() {
        var desk = new StudyFixture(FakeBank.ofChoices(3));
        var sitting = desk.sit(50);
        desk.wrong(sitting);
        desk.stamps.pass(Duration.ofHours(1));

        assertThat(sitting.next()).isInstanceOf(Asking.class);
        assertThat(asked(desk, sitting)).containsExactly(2, 3, 1);
        assertThat(desk.study.agenda().due()).isEqualTo(1);
    }

    @Test
    void whatWasJustFailedIsNotAskedAgainAtOnce() {
        var desk = new StudyFixture(FakeBank.ofChoices(1));
        var sitting = desk.sit(50);
        desk.wrong(sitting);

        assertThat(sitting.next()).isInstanceOf(Over.class);
    }

    @Test
    void aSessionOfQuestionsEndsAfterThatMany() {
        var desk = new StudyFixture(FakeBank.ofChoices(9));

        assertThat(asked(desk, desk.sit(4))).hasSize(4);
    }

    @Test
    void aSessionOfMinutesEndsAfterThatManyAndNotBefore() {
        var desk = new StudyFixture(FakeBank.ofChoices(9));
        var sitting = desk.study.begin(new Length.Minutes(4));
        sitting.next();
        desk.stamps.pass(Duration.ofSeconds(30));

        assertThat(asked(desk, sitting)).hasSize(4);
    }

    /// Answers everything rightly until the session is over.
    private static List<Integer> asked(StudyFixture desk, Sitting sitting) {
        var numbers = new ArrayList<Integer>();
        while (!(sitting.table() instanceof Over)) {
            numbers.add(number(sitting));
            desk.right(sitting);
            sitting.next();
        }
        return numbers;
    }

    private static Memory memory(StudyFixture desk) {
        return desk.model.after(Optional.empty(), 0, Grade.GOOD);
    }
}
