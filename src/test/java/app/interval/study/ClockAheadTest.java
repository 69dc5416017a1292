package app.interval.study;

import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Items that were answered while the clock stood ahead: the answer lies in the future, and so does
/// the day on which they come back.
class ClockAheadTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final StudyFixture desk = new StudyFixture(FakeBank.ofChoices(1));

    @Test
    void whatWasAnsweredAYearAheadIsAskedNow() {
        answered(desk, YEAR, Grade.GOOD);

        assertThat(desk.study.agenda().due()).isOne();
        assertThat(number(desk.sit(1))).isOne();
    }

    @Test
    void oneAnswerPutsItRight() {
        answered(desk, YEAR, Grade.GOOD);

        desk.right(desk.sit(1));

        assertThat(desk.card(1).answeredAt()).isEqualTo(desk.stamps.now());
        assertThat(desk.card(1).dueAt()).isBefore(desk.stamps.now().plus(Duration.ofDays(30)));
        assertThat(desk.study.agenda().isEmpty()).isTrue();
    }

    /// Nobody knows how long ago it was, so by the clock nothing would be gained by asking.
    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void withAnInterviewAheadItIsAskedToo(int days) {
        var interview = LocalDate.of(2026, 11, 21).plusDays(days);
        for (var grade : List.of(Grade.AGAIN, Grade.GOOD, Grade.EASY)) {
            var goal = new Goal(Level.MID, Optional.of(interview));
            var other = new StudyFixture(FakeBank.ofChoices(1), Settings.DEFAULT.with(goal));
            answered(other, YEAR, grade);

            assertThat(other.study.agenda().due()).as("%s", grade).isOne();
        }
    }

    @Test
    void aClockThatWasAFewHoursAheadBringsNothingBackAtOnce() {
        answered(desk, Duration.ofHours(6), Grade.GOOD);

        assertThat(desk.study.agenda().isEmpty()).isTrue();
    }

    @Test
    void theListAndThePlanShowWhatSessionsDo() {
        answered(desk, YEAR, Grade.GOOD);

        var coming = desk.study.coming().getFirst();
        assertThat(coming.back().left()).isZero();
        assertThat(coming.recall()).isBetween(0.85, 0.95);
        var today = desk.study.plan().forecast(Settings.DEFAULT).days().getFirst();
        assertThat(today.repetitions()).isGreaterThanOrEqualTo(1);
        assertThat(desk.study.outlook().next()).isEmpty();
    }

    @Test
    void whyItIsAskedNowIsSaid() {
        answered(desk, YEAR, Grade.GOOD);

        var scheduler = desk.study.scheduler();
        var explainer = new Explainer(scheduler, desk.stamps.now(), desk.stamps.zone(), Set.of());
        var met = explainer.explain(desk.card(1), Optional.empty());

        assertThat(met.back().cause()).isEqualTo(Explanation.Cause.CLOCK);
        assertThat(met.back().comeback().left()).isZero();
    }

    /// Item 1, by a clock that was so much ahead.
    private static void answered(StudyFixture desk, Duration ahead, Grade grade) {
        var memory = desk.model.after(Optional.empty(), 0, grade);
        var at = desk.stamps.now().plus(ahead);
        var due = at.plus(Duration.ofDays(5));
        var card = new Known(FakeItems.id(1), memory, at, due);
        desk.journal.rebuild(List.of(card), desk.model.parameters());
    }
}
