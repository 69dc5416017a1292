package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Grade;
import app.interval.domain.item.ItemType;
import app.interval.domain.log.Attempt;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Answered;
import app.interval.scheduling.Tempo;
import app.interval.study.FakeItems;
import app.interval.study.Grades;
import app.interval.study.Journal;
import app.interval.study.Journal.Move;
import app.interval.study.Regrading;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/// The end of the log is enough to tell how fast the learner is.
class NewestAnswersTest extends JournalFixture {

    private int seconds;

    @Test
    void anEmptyLogSaysNothing() {
        assertThat(journal.tempo()).isEqualTo(Tempo.NONE);
    }

    @Test
    void aShortLogIsReadAsItIs() {
        write(journal, answers(30));

        assertThat(journal.tempo().lowerQuartile(ItemType.SINGLE_CHOICE))
                .contains(Duration.ofSeconds(8));
        assertThatTheEndIsEnough();
    }

    @Test
    void onlySoManyAreLookedAt() {
        write(journal, answers(Tempo.WINDOW + 400));

        assertThat(journal.tempo().newest()).hasSize(Tempo.WINDOW);
        assertThatTheEndIsEnough();
    }

    @Test
    void whatWasTakenBackDoesNotCountAndIsReadOver() {
        var log = answers(Tempo.WINDOW);
        for (var slip : answers(600)) {
            log.add(slip);
            log.add(events.undone(slip));
        }
        log.add(events.submitted(1));
        write(journal, log);

        assertThat(journal.tempo().newest()).hasSize(Tempo.WINDOW);
        assertThatTheEndIsEnough();
    }

    @Test
    void whatSeveralInstallationsWroteIsTakenInTheOrderInWhichItHappened() {
        var there = database.journal(new Writer(new UUID(7, 2), "0.1.0"));
        for (int i = 0; i < 4; i++) {
            write(there, answers(300));
            write(journal, answers(200));
            stamps.pass(Duration.ofMinutes(-20));
        }

        assertThatTheEndIsEnough();
    }

    @Test
    void ofSeveralJudgementsTheNewestCountsAndLaterAnswersAreToldFromFirstOnes() {
        var wrong = events.answered(1, Grade.AGAIN, 1);
        var shown = events.submitted(2);
        var slip = events.repeated(1, Grade.EASY, 1);
        write(
                journal,
                List.of(
                        wrong,
                        events.overridden(wrong, Grade.GOOD, 3),
                        shown,
                        events.assessed(shown, Grade.HARD, 1),
                        slip,
                        events.undone(slip),
                        events.repeated(1, Grade.GOOD, 9)));

        assertThat(journal.grades().first()).containsExactly(0, 1, 1, 0);
        assertThat(journal.grades().passed()).containsExactly(0, 1, 0);
        assertThatTheEndIsEnough();
    }

    @Test
    void anItemOfAKindOnlyANewerProgramKnowsIsAnAnswerLikeAnother() throws SQLException {
        write(journal, answers(30));
        sql.run("UPDATE item_version SET type = 'holographic'");

        assertThat(journal.tempo().newest()).hasSize(30).containsOnly(Optional.empty());
    }

    private void assertThatTheEndIsEnough() {
        var whole =
                Regrading.of(journal.events(), _ -> Optional.of(ItemType.SINGLE_CHOICE)).tempo();

        assertThat(journal.tempo()).isEqualTo(whole);
        assertThat(journal.grades()).isEqualTo(Grades.of(journal.events()));
    }

    private static void write(Journal journal, List<? extends Event> log) {
        var asked = Optional.of(FakeItems.single(1).facts());
        journal.record(new Move(List.copyOf(log), asked, List.of()));
    }

    /// Right ones, each a second longer than the one before.
    private List<Event> answers(int count) {
        var answers = new ArrayList<Event>();
        for (int i = 0; i < count; i++) {
            seconds++;
            stamps.pass(Duration.ofSeconds(seconds % 7));
            var like = events.answered(1, Grade.GOOD, 3);
            var spent = new Spent(Duration.ofSeconds(seconds), Duration.ZERO);
            var effort = new Effort(0, 1, Optional.empty(), OptionalDouble.empty(), spent);
            var attempt =
                    new Attempt(
                            like.attempt().asked(),
                            like.attempt().answer(),
                            effort,
                            like.attempt().before());
            answers.add(new Answered(like.stamp(), attempt, like.judgement()));
        }
        return answers;
    }
}
