package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Memory;
import app.interval.domain.Settings;
import app.interval.domain.item.Task.Option;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.Assessed;
import app.interval.domain.log.Event.Mark;
import app.interval.domain.log.Event.Session;
import app.interval.domain.log.Event.Submitted;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SittingTest {

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
        cards.add(new Known(FakeItems.id(3), memory(desk), at(desk, -20_001), at(desk, -20_000)));
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
    void aFailedItemThatCannotReturnYetEndsTheSession() {
        var desk = new StudyFixture(FakeBank.ofChoices(3));
        var sitting = desk.sit(50);
        desk.wrong(sitting);
        desk.stamps.pass(Duration.ofHours(1));

        assertThat(sitting.next()).isInstanceOf(Asking.class);
        assertThat(asked(desk, sitting)).containsExactly(2, 3);
        assertThat(desk.study.agenda().due()).isEqualTo(1);
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

    @Test
    void anAnswerIsJudgedStoredAndScheduled() {
        var desk = new StudyFixture(FakeBank.sample());
        var sitting = desk.sit(3);
        var turn = turn(sitting);

        var table = sitting.answer(picked("b"), effort());

        assertThat(table)
                .isInstanceOfSatisfying(
                        Judged.class,
                        judged -> {
                            var verdict = judged.verdict();
                            assertThat(verdict.judgement().outcome())
                                    .isEqualTo(new Outcome(false, 0, false));
                            assertThat(verdict.judgement().scheduled())
                                    .map(Scheduled::grade)
                                    .hasValue(Grade.AGAIN);
                            assertThat(verdict.back().left()).isEqualTo(Scheduler.STEP);
                            assertThat(verdict.afterwards()).isPresent();
                            assertThat(desk.journal.cards())
                                    .isEqualTo(Map.of(turn.item().id(), verdict.card()));
                        });
        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> {
                            assertThat(answered.stamp().id()).isEqualTo(turn.event());
                            var asked = answered.attempt().asked();
                            assertThat(asked.order()).isEqualTo(turn.order());
                            assertThat(asked.context()).isEqualTo(Context.STUDY);
                            assertThat(asked.edition()).isEqualTo(turn.item().facts().edition());
                            assertThat(answered.attempt().before().recall()).isEmpty();
                        });
    }

    @Test
    void howLikelyAKnownItemWasRememberedIsNotedWithItsAnswer() {
        var desk = new StudyFixture(FakeBank.sample());
        desk.due(1, 1);
        var sitting = desk.sit(1);
        desk.right(sitting);

        assertThat(desk.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered ->
                                assertThat(answered.attempt().before().recall().orElseThrow())
                                        .isBetween(0.8, 0.9));
    }

    @Test
    void aFlashcardIsOnDiskBeforeItIsJudgedByTheLearner() {
        var desk = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));
        var sitting = desk.sit(3);
        var turn = turn(sitting);

        assertThat(sitting.reveal(new Thought(), effort())).isInstanceOf(Revealed.class);
        assertThat(desk.moves()).singleElement().isInstanceOf(Submitted.class);
        assertThat(desk.journal.cards()).isEmpty();

        desk.stamps.pass(Duration.ofMinutes(5));
        sitting.assess(Grade.HARD, List.of(1, 3));
        assertThat(desk.moves())
                .last()
                .isInstanceOfSatisfying(
                        Assessed.class,
                        assessed -> {
                            assertThat(assessed.submitted()).isEqualTo(turn.event());
                            assertThat(assessed.judgement().ticks()).containsExactly(1, 3);
                            assertThat(assessed.judgement().outcome().share()).isEqualTo(2 / 3.0);
                        });
        assertThat(desk.journal.cards().get(turn.item().id()))
                .satisfies(card -> assertThat(card.answeredAt()).isEqualTo(at(desk, -5)));
    }

    @Test
    void givingUpOnAFlashcardIsAnAnswer() {
        var desk = new StudyFixture(new FakeBank(List.of(FakeItems.flashcard(7))));

        assertThat(desk.sit(3).answer(new GaveUp(), effort())).isInstanceOf(Judged.class);
    }

    @Test
    void aMoveOutOfTurnIsRefused() {
        var desk = new StudyFixture(FakeBank.sample());
        var sitting = desk.sit(3);

        assertThatThrownBy(() -> sitting.assess(Grade.GOOD, List.of()))
                .isInstanceOf(IllegalStateException.class);
        desk.right(sitting);
        assertThatThrownBy(() -> sitting.answer(picked("a"), effort()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sitting.reveal(new Thought(), effort()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.journal.answers()).isEqualTo(1);
    }

    @Test
    void optionsAreShuffledAnewAtEachShowingUnlessTheirOrderMatters() {
        var orders = new HashSet<List<String>>();
        for (int i = 0; i < 40; i++) {
            var desk = new StudyFixture(new FakeBank(List.of(FakeItems.single(1))));
            for (int n = 0; n < i; n++) {
                desk.stamps.id();
            }
            orders.add(turn(desk.sit(1)).order());
        }
        assertThat(orders).hasSizeGreaterThan(10);

        var asWritten = new StudyFixture(new FakeBank(List.of(FakeItems.multiple(3))));
        assertThat(turn(asWritten.sit(1)).options())
                .extracting(Option::label)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aSessionIsInTheLogFromItsStartToItsEndAndItsAnswersNameIt() {
        var desk = new StudyFixture(FakeBank.ofChoices(2));
        var sitting = desk.sit(1);
        desk.right(sitting);
        sitting.next();
        sitting.end();

        var events = desk.journal.events();
        var start = events.getFirst().stamp().id();
        assertThat(events).hasSize(3);
        assertThat(events.getFirst())
                .isEqualTo(new Session(events.getFirst().stamp(), Mark.START, start));
        assertThat(((Answered) events.get(1)).attempt().asked().session()).hasValue(start);
        assertThat(events.getLast())
                .isEqualTo(new Session(events.getLast().stamp(), Mark.END, start));
    }

    @Test
    void theSummarySaysWhatWasDoneWhatWasMissedAndWhatIsLeft() {
        var desk = new StudyFixture(FakeBank.ofChoices(9));
        desk.due(7, 9);
        var sitting = desk.sit(3);
        desk.wrong(sitting);
        sitting.next();
        desk.right(sitting);
        sitting.next();
        desk.right(sitting);

        assertThat(sitting.next())
                .isInstanceOfSatisfying(
                        Over.class,
                        over -> {
                            var summary = over.summary();
                            assertThat(summary.score()).isEqualTo(new Summary.Score(3, 2, 1));
                            assertThat(summary.taken()).isEqualTo(Duration.ofSeconds(60));
                            assertThat(summary.stillDue()).isEqualTo(1);
                            assertThat(summary.missed())
                                    .singleElement()
                                    .satisfies(missed -> {
                                        assertThat(missed.title()).isEqualTo("Item 7");
                                        assertThat(missed.comesBack().left())
                                                .isEqualTo(Duration.ofMinutes(8));
                                    });
                        });
    }

    @Test
    void anotherLimitOfNewItemsIsHeeded() {
        var defaults = Settings.DEFAULT;
        var pace = new Settings.Pace(25, 2);
        var settings =
                new Settings(defaults.goal(), pace, defaults.retention(), defaults.dayStart());
        var desk = new StudyFixture(FakeBank.ofChoices(9), settings);

        assertThat(asked(desk, desk.sit(9))).containsExactly(1, 2);
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

    private static Instant at(StudyFixture desk, int minutes) {
        return desk.stamps.now().plus(Duration.ofMinutes(minutes));
    }

    private static Memory memory(StudyFixture desk) {
        return desk.model.after(Optional.empty(), 0, Grade.GOOD);
    }
}
