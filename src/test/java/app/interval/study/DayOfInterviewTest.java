package app.interval.study;

import static app.interval.study.StudyFixture.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Known;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.domain.Settings.Goal;
import app.interval.domain.Settings.Pace;
import app.interval.study.Agenda.Rest;
import app.interval.study.Agenda.Room;
import app.interval.study.Table.Over;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked with an interview ahead, and on days that cannot hold what is due.
class DayOfInterviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void whatGainsByTheInterviewIsRepeatedThoughItIsNotDue() {
        var desk = desk(20, TODAY.plusDays(20), new Pace(25, 0, 0.5));
        known(desk, 1, 3, Duration.ofDays(2), Duration.ofDays(5));

        assertThat(desk.study.outlook().interview()).hasValue(TODAY.plusDays(20));
        assertThat(desk.study.agenda().due()).isEqualTo(3);
        assertThat(asked(desk, 9)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void whatIsForgottenMoreComesFirst() {
        var desk = desk(20, TODAY.plusDays(20), new Pace(25, 0, 0.5));
        known(desk, 1, 1, Duration.ofDays(1), Duration.ofDays(5));
        known(desk, 2, 2, Duration.ofDays(30), Duration.ofDays(5));
        known(desk, 3, 3, Duration.ofDays(3), Duration.ofDays(5));

        assertThat(asked(desk, 9)).startsWith(2, 3);
    }

    @Test
    void onceADayIsEnoughForWhatIsNotDue() {
        var desk = desk(20, TODAY.plusDays(20), new Pace(25, 0, 0.5));
        known(desk, 1, 3, Duration.ofDays(2), Duration.ofDays(5));
        asked(desk, 9);
        desk.stamps.pass(Duration.ofHours(8));

        assertThat(asked(desk, 9)).isEmpty();
        desk.stamps.pass(Duration.ofHours(10));
        assertThat(asked(desk, 9)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void onTheDayAndAfterItOnlyWhatIsDueIsAsked(int days) {
        var desk = desk(20, TODAY.plusDays(days), new Pace(25, 0, 0.5));
        known(desk, 1, 3, Duration.ofDays(2), Duration.ofDays(5));
        known(desk, 4, 4, Duration.ofDays(9), Duration.ofDays(-1));

        assertThat(desk.study.outlook().interview()).isEmpty();
        assertThat(asked(desk, 9)).containsExactly(4);
    }

    @Test
    void onTheEveTheLastRepetitionsAreStillAsked() {
        var desk = desk(20, TODAY.plusDays(1), new Pace(25, 0, 0.5));
        known(desk, 1, 3, Duration.ofDays(9), Duration.ofDays(5));

        assertThat(asked(desk, 9)).hasSize(3);
    }

    @Test
    void aBacklogIsSpreadOverDaysThatKeepTheirLength() {
        var desk = desk(200, new Pace(25, 0, 0.5));
        desk.due(1, 120);

        var agenda = desk.study.agenda();

        assertThat(agenda.due()).isEqualTo(25);
        assertThat(agenda.expected()).isEqualTo(Duration.ofMinutes(25));
        assertThat(agenda.rest()).isEqualTo(new Rest(95, 0, new Room.Days(4)));
    }

    @Test
    void newItemsKeepTheirHalfAndTheBacklogTakesLonger() {
        var desk = desk(200, new Pace(24, 30, 0.5));
        desk.due(1, 120);

        var agenda = desk.study.agenda();

        assertThat(agenda.due()).isEqualTo(12);
        assertThat(agenda.fresh()).isEqualTo(12);
        assertThat(agenda.rest()).isEqualTo(new Rest(108, 18, new Room.Days(9)));
    }

    /// New items may take whole days, and there are enough for years.
    @Test
    void whereEveryDayIsFullOfNewItemsABacklogNeverGetsItsTurn() {
        var desk = desk(200, new Pace(25, 100, 1.0));
        desk.due(1, 55);

        assertThat(desk.study.agenda().rest().due()).isPositive();
        assertThat(desk.study.agenda().rest().room()).isEqualTo(new Room.Never());
    }

    @Test
    void whatFallsDueMeanwhileTakesItsPartOfTheDaysToCome() {
        var desk = desk(200, new Pace(25, 0, 0.5));
        desk.due(1, 120);
        known(desk, 121, 140, Duration.ofDays(1), Duration.ofDays(2));

        assertThat(desk.study.agenda().rest()).isEqualTo(new Rest(95, 0, new Room.Days(5)));
    }

    @Test
    void whatWasAnsweredTodayIsTakenFromTodaysMinutes() {
        var desk = desk(200, new Pace(25, 0, 0.5));
        desk.due(1, 120);
        asked(desk, 20);

        // A minute each, of which two seconds were a pause.
        assertThat(desk.study.agenda().due()).isEqualTo(6);
        asked(desk, 6);
        assertThat(desk.study.agenda()).matches(Agenda::isDone).matches(day -> !day.isEmpty());
        assertThat(desk.study.agenda().rest()).isEqualTo(new Rest(94, 0, new Room.Days(4)));

        desk.stamps.pass(Duration.ofDays(1));
        assertThat(desk.study.agenda().due()).isEqualTo(25);
    }

    @Test
    void whoeverLikesGoesOnBeyondTheDay() {
        var desk = desk(200, new Pace(25, 0, 0.5));
        desk.due(1, 120);

        assertThat(asked(desk, 60)).hasSize(60).doesNotHaveDuplicates();
    }

    private static StudyFixture desk(int items, Pace pace) {
        return new StudyFixture(FakeBank.ofChoices(items), Settings.DEFAULT.with(pace));
    }

    private static StudyFixture desk(int items, LocalDate interview, Pace pace) {
        var goal = new Goal(Level.MID, Optional.of(interview));
        return new StudyFixture(FakeBank.ofChoices(items), Settings.DEFAULT.with(goal).with(pace));
    }

    /// Items answered well once, so long ago, and due after so long from now.
    private static void known(
            StudyFixture desk, int first, int last, Duration ago, Duration dueIn) {
        var now = desk.stamps.now();
        var memory = desk.model.after(Optional.empty(), 0, Grade.GOOD);
        var cards = new ArrayList<>(desk.journal.cards().values());
        for (int n = first; n <= last; n++) {
            cards.add(new Known(FakeItems.id(n), memory, now.minus(ago), now.plus(dueIn)));
        }
        desk.journal.rebuild(cards, desk.model.parameters());
    }

    /// Answers everything rightly, a minute each.
    private static List<Integer> asked(StudyFixture desk, int questions) {
        var sitting = desk.sit(questions);
        var numbers = new ArrayList<Integer>();
        while (!(sitting.table() instanceof Over)) {
            numbers.add(number(sitting));
            desk.right(sitting);
            sitting.next();
        }
        return numbers;
    }
}
