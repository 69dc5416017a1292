package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.Settings;
import app.interval.domain.log.Event;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The learner's own spread of grades: from the log into sessions and the plan.
class GradesTest {

    private final FakeStamps stamps = new FakeStamps();
    private final FakeEvents events = new FakeEvents(stamps);

    @Test
    void firstAnswersAndLaterOnesThatWereRightAreCountedApart() {
        var log =
                List.<Event>of(
                        events.answered(1, Grade.AGAIN, 1),
                        events.answered(2, Grade.EASY, 1),
                        events.repeated(1, Grade.HARD, 1),
                        events.repeated(2, Grade.AGAIN, 1));

        assertThat(Grades.of(log).first()).containsExactly(1, 0, 0, 1);
        assertThat(Grades.of(log).passed()).containsExactly(1, 0, 0);
    }

    @Test
    void theJudgementThatCountsIsTheNewestAndWhatWasTakenBackDoesNot() {
        var slip = events.answered(1, Grade.EASY, 1);
        var wrong = events.answered(2, Grade.AGAIN, 1);
        var shown = events.submitted(3);
        var log =
                List.<Event>of(
                        slip,
                        events.undone(slip),
                        wrong,
                        events.overridden(wrong, Grade.GOOD, 1),
                        shown,
                        events.assessed(shown, Grade.HARD, 1));

        assertThat(Grades.of(log).first()).containsExactly(0, 1, 1, 0);
    }

    @Test
    void practiceAndWhatWasNeverJudgedSayNothing() {
        var log = List.<Event>of(events.practised(1), events.submitted(2));

        assertThat(Grades.of(log).first()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void onlyTheNewestAreLookedAt() {
        var log = new ArrayList<Event>(List.of(events.answered(1, Grade.AGAIN, 1)));
        for (int i = 0; i < Grades.WINDOW; i++) {
            log.add(events.answered(2, Grade.GOOD, 1));
        }

        assertThat(Grades.of(log).first()).containsExactly(0, 0, Grades.WINDOW, 0);
    }

    @Test
    void theForecastOfSomebodyWhoFailsMostAtFirstSightIsAnother() {
        var usual = new StudyFixture(FakeBank.ofChoices(60));
        var slow = new StudyFixture(FakeBank.ofChoices(60));
        var log = new FakeEvents(slow.stamps);
        for (int i = 0; i < 300; i++) {
            slow.journal.foreign(log.answered(1, Grade.AGAIN, 1));
        }

        assertThat(recall(slow)).isNotEqualTo(recall(usual));
    }

    @Test
    void aSessionReadsThemOnceHoweverManyQuestionsItAsks() {
        var desk = new StudyFixture(FakeBank.ofChoices(10));
        var sitting = desk.sit(5);
        for (int i = 0; i < 5; i++) {
            desk.right(sitting);
            sitting.next();
        }

        assertThat(desk.journal.gradesRead()).isOne();
    }

    private static double recall(StudyFixture desk) {
        return desk.study.plan().forecast(Settings.DEFAULT).recall().mean();
    }
}
