package app.interval.study;

import static app.interval.study.StudyFixture.effort;
import static app.interval.study.StudyFixture.number;
import static app.interval.study.StudyFixture.picked;
import static app.interval.study.StudyFixture.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Context;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.domain.log.Event.DueSet;
import app.interval.domain.log.Judgement.Scheduled;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the learner was sure of and wrong about.
class SittingMisjudgedTest {

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(9));

    /// The first item has been known for years; this is the session in which it goes wrong.
    private Sitting sitting = desk.sit(1);

    @BeforeEach
    void learn() {
        desk.right(sitting);
        for (int i = 0; i < 4; i++) {
            desk.stamps.set(desk.card(1).dueAt().plus(Duration.ofHours(6)));
            desk.right(desk.sit(only()));
        }
        desk.stamps.set(desk.card(1).dueAt().plus(Duration.ofHours(6)));
        sitting = desk.sit(50);
    }

    @AfterEach
    void theLogAmountsToTheCards() {
        desk.theLogAmountsToTheCards();
    }

    @Test
    void itReturnsInTheSessionAndSaysThatItDoes() {
        failAndWait();

        assertThat(number(sitting)).isEqualTo(1);
        assertThat(turn(sitting).occasion().movesSchedule()).isTrue();
        assertThat(turn(sitting).occasion().misjudged()).hasValue(desk.stamps.stamp().studyDay());
    }

    @Test
    void whenItIsThenRightItIsWantedTomorrowByAFurtherRowOfTheSameAction() {
        failAndWait();

        var table = sitting.answer(picked("a"), effort());

        assertThat(desk.card(1).dueAt()).isEqualTo(tomorrow());
        assertThat(((Judged) table).verdict().moved().orElseThrow().back().days()).isEqualTo(1);
        var answered = (Answered) desk.moves().get(desk.moves().size() - 2);
        assertThat(answered.judgement().scheduled().orElseThrow().dueAt()).isAfter(tomorrow());
        assertThat(desk.moves().getLast())
                .isEqualTo(new DueSet(desk.moves().getLast().stamp(), FakeItems.id(1), tomorrow()))
                .extracting(event -> event.stamp().action())
                .isEqualTo(answered.stamp().action());
    }

    @Test
    void whoReadTheExplanationFirstWasHelped() {
        failAndWait();

        var table = (Judged) sitting.answer(picked("a"), effort());

        assertThat(table.verdict().judgement().scheduled())
                .map(Scheduled::grade)
                .hasValue(Grade.HARD);
        assertThat(answers().getLast().attempt().effort().hints()).isEqualTo(1);
    }

    @Test
    void undoneAndRedoneItsDateGoesAndComesWithTheAnswer() {
        failAndWait();
        var before = desk.card(1);
        sitting.answer(picked("a"), effort());

        sitting.undo();
        assertThat(desk.card(1)).isEqualTo(before);
        sitting.redo();
        assertThat(desk.card(1).dueAt()).isEqualTo(tomorrow());
    }

    @Test
    void onALaterDayItsExplanationComesFirstOnceMoreAndThenItIsLikeAnyOther() {
        failAndWait();
        sitting.answer(picked("a"), effort());
        desk.stamps.pass(Duration.ofDays(1));
        var next = desk.sit(only());
        assertThat(turn(next).occasion().misjudged()).isPresent();

        desk.right(next);

        assertThat(desk.card(1).dueAt()).isAfter(tomorrow());
        desk.stamps.set(desk.card(1).dueAt());
        assertThat(turn(desk.sit(only())).occasion().misjudged()).isEmpty();
    }

    @Test
    void whoGivesUpOrIsFairlySureIsNotMistakenAboutThemselves() {
        sitting.answer(new GaveUp(), effort(Certainty.SURE));
        assertThat(desk.study.misjudged(desk.card(1))).isEmpty();
        sitting.undo();
        desk.wrong(sitting, Certainty.FAIRLY);
        assertThat(desk.study.misjudged(desk.card(1))).isEmpty();
        sitting.undo();
        desk.wrong(sitting, Certainty.SURE);
        assertThat(desk.study.misjudged(desk.card(1))).isPresent();
        sitting.undo();
        desk.right(sitting);
        assertThat(desk.study.misjudged(desk.card(1))).isEmpty();
    }

    /// Answers surely and wrongly, and others until the item has returned.
    private void failAndWait() {
        assertThat(number(sitting)).isEqualTo(1);
        desk.wrong(sitting, Certainty.SURE);
        for (int i = 0; i < 5; i++) {
            sitting.next();
            assertThat(turn(sitting).occasion().misjudged()).isEmpty();
            desk.right(sitting);
        }
        desk.stamps.pass(Duration.ofMinutes(10));
        sitting.next();
    }

    private List<Answered> answers() {
        return desk.moves().stream()
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
    }

    /// When the day of study after the newest event begins, in the log's zone.
    private Instant tomorrow() {
        Event newest = desk.moves().getLast();
        return newest.stamp()
                .studyDay()
                .plusDays(1)
                .atTime(4, 0)
                .atZone(newest.stamp().zone())
                .toInstant();
    }

    private static Request only() {
        var first = new Scope.These(Set.of(FakeItems.id(1)));
        return new Request(new Length.Questions(9), first, Context.STUDY);
    }
}
