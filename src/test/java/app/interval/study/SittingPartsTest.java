package app.interval.study;

import static app.interval.study.StudyFixture.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.Filled;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Matched;
import app.interval.domain.log.Answer.Ordered;
import app.interval.domain.log.Answer.Thought;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Assessment.Graded;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Judgement;
import app.interval.domain.log.Outcome;
import app.interval.scheduling.Fsrs7;
import app.interval.scheduling.Scheduler;
import app.interval.study.Table.Judged;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers of several parts and answers rated by a rubric, from the table to the log.
class SittingPartsTest {

    private final FakeJournal journal = new FakeJournal();
    private final FakeStamps stamps = new FakeStamps();

    @Test
    void mostPartsRightIsHardAndLessIsAgain() {
        var sitting = sit(ItemType.CLOZE, FakeTasks.cloze());

        assertThat(judged(sitting.answer(new Filled(Map.of("1", "range(3)"), Set.of()), effort())))
                .satisfies(judgement -> {
                    assertThat(judgement.outcome()).isEqualTo(new Outcome(false, 0.5, false));
                    assertThat(grade(judgement)).isEqualTo(Grade.AGAIN);
                });
        assertThat(grade(ItemType.MATCH, FakeTasks.match(), matched("1", "2", "3")))
                .isEqualTo(Grade.GOOD);
        assertThat(grade(ItemType.MATCH, FakeTasks.match(), matched("1", "2", "x1")))
                .as("two of three are less than four of five")
                .isEqualTo(Grade.AGAIN);
        assertThat(
                        grade(
                                ItemType.ORDER,
                                FakeTasks.order(),
                                new Ordered(List.of("1", "2", "3", "x1", "4"))))
                .isEqualTo(Grade.HARD);
    }

    @Test
    void theGradeFollowsFromTheRubric() {
        var sitting = sit(ItemType.OPEN, FakeTasks.open());
        sitting.reveal(new Typed("I would measure first."), effort());
        var levels = Map.of(1, Level.MID, 2, Level.SENIOR, 3, Level.MID, 4, Level.ENTRY);

        var judgement = judged(sitting.assess(new Rated(levels)));

        assertThat(judgement.outcome()).isEqualTo(new Outcome(false, 0.6, true));
        assertThat(grade(judgement)).isEqualTo(Grade.HARD);
        assertThat(judgement.remarks().levels()).isEqualTo(levels);
        assertThat(Replay.cards(journal.events(), new Fsrs7(Fsrs7.DEFAULTS)))
                .isEqualTo(journal.cards());
    }

    @Test
    void nothingReachedIsAgain() {
        var sitting = sit(ItemType.BEHAVIOURAL, FakeTasks.behavioural());
        sitting.reveal(new Thought(), effort());

        assertThat(grade(judged(sitting.assess(new Rated(Map.of()))))).isEqualTo(Grade.AGAIN);
    }

    @Test
    void codeIsGradedByWhoeverWroteIt() {
        var sitting = sit(ItemType.CODING, FakeTasks.coding());
        sitting.reveal(new Typed("def f(): return 1"), effort());

        var judgement = judged(sitting.assess(new Graded(Grade.EASY, List.of(1, 2))));

        assertThat(grade(judgement)).isEqualTo(Grade.EASY);
        assertThat(judgement.outcome()).isEqualTo(new Outcome(true, 1, true));
        assertThat(judgement.ticks()).containsExactly(1, 2);
    }

    @Test
    void anAssessmentOfAnotherKindMovesNothing() {
        var sitting = sit(ItemType.OPEN, FakeTasks.open());
        var revealed = sitting.reveal(new Thought(), effort());

        assertThatThrownBy(() -> sitting.assess(new Graded(Grade.GOOD, List.of(1))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(sitting.table()).isEqualTo(revealed);
        assertThat(grade(judged(sitting.assess(new Rated(Map.of()))))).isEqualTo(Grade.AGAIN);
    }

    @Test
    void givingUpNeedsNoRubric() {
        var sitting = sit(ItemType.OPEN, FakeTasks.open());

        assertThat(grade(judged(sitting.answer(new GaveUp(), effort())))).isEqualTo(Grade.AGAIN);
    }

    private Grade grade(ItemType type, Task task, Answer answer) {
        return grade(judged(sit(type, task).answer(answer, effort())));
    }

    private Sitting sit(ItemType type, Task task) {
        Item item = FakeTasks.item(journal.events().size() + 1, type, task);
        var scheduler = new Scheduler(new Fsrs7(Fsrs7.DEFAULTS), Settings.DEFAULT);
        var bank = new FakeBank(List.of(item));
        var sitting =
                new Study(bank, journal, () -> scheduler, stamps, Set.of(type))
                        .begin(new Length.Questions(1));
        sitting.next();
        return sitting;
    }

    private static Answer matched(String first, String second, String third) {
        return new Matched(Map.of("1", first, "2", second, "3", third));
    }

    private static Judgement judged(Table table) {
        return ((Judged) table).verdict().judgement();
    }

    private static Grade grade(Judgement judgement) {
        return judgement.scheduled().orElseThrow().grade();
    }
}
