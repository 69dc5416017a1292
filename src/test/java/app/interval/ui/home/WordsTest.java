package app.interval.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.Settings;
import app.interval.study.Agenda;
import app.interval.study.Agenda.Rest;
import app.interval.study.Agenda.Room;
import app.interval.study.Comeback;
import app.interval.study.Length;
import app.interval.study.Outlook;
import app.interval.study.Outlook.Subject;
import app.interval.study.Present;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "04:59, Good evening", "05:00, Good morning", "11:59, Good morning",
        "12:00, Good afternoon", "17:59, Good afternoon", "18:00, Good evening"
    })
    void theGreetingFollowsTheClockOnTheWall(LocalTime time, String words) {
        assertThat(Words.greeting(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-12-11 | Mid-level backend, interview on Friday 11 December: 20 days left.
                    2026-11-22 | Mid-level backend, interview on Sunday 22 November: 1 day left.
                    2026-11-21 | Mid-level backend. The interview is today.
                    2026-11-20 | Mid-level backend. The interview on Friday 20 November was 1 day ago.
                    """)
    void theTargetLineCountsTheDays(LocalDate interview, String words) {
        assertThat(Words.target(present(Level.MID, Optional.of(interview)))).isEqualTo(words);
    }

    @Test
    void withoutADateTheTargetLineSaysSo() {
        assertThat(Words.target(present(Level.SENIOR, Optional.empty())))
                .isEqualTo("Senior backend, no interview date yet.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    18 | 4 |   710 | 18 due and 4 new, about 12 minutes
                    18 | 0 |   710 | 18 due, about 12 minutes
                    0  | 4 |    60 | 4 new, about 1 minute
                    1  | 0 |     5 | 1 due, about 1 minute
                    90 | 4 | 10800 | 90 due and 4 new, about 3 hours
                    0  | 0 |     0 | Nothing is due now
                    """)
    void theHeadlineCountsWhatWaits(int due, int fresh, int seconds, String words) {
        var agenda = agenda(due, fresh, seconds, Rest.NONE);

        assertThat(Words.headline(outlook(agenda))).isEqualTo(words);
    }

    @Test
    void beforeAnInterviewWhatIsRepeatedNeedNotBeDue() {
        var friday = Optional.of(LocalDate.of(2026, 12, 11));
        var agenda = agenda(18, 4, 710, new Rest(200, 0, new Room.Today()));
        var subject = new Subject(List.of(), 9);
        var outlook = new Outlook(agenda, subject, friday, Optional.empty());

        assertThat(Words.headline(outlook)).isEqualTo("18 to repeat and 4 new, about 12 minutes");
        assertThat(Words.detail(outlook, minutes()))
                .isEqualTo(
                        "From 9 areas. What is repeated was chosen for Friday 11 December, due or"
                                + " not. The session ends after 25 minutes.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    96 | 4 | 96 more are due; the next 4 days have room for the rest.
                    1  | 1 | 1 more is due; tomorrow has room for the rest.
                    """)
    void whatDoesNotFitIntoTodayIsSpreadOverTheNextDays(int due, int days, String words) {
        var outlook = outlook(agenda(18, 4, 710, new Rest(due, 0, new Room.Days(days))));

        assertThat(Words.headline(outlook)).isEqualTo("18 due and 4 new, about 12 minutes");
        assertThat(Words.detail(outlook, minutes()))
                .isEqualTo("From 9 areas. " + words + " The session ends after 25 minutes.");
    }

    @Test
    void whoNeverCatchesUpAtThisPaceIsToldSo() {
        var outlook = outlook(agenda(18, 4, 710, new Rest(30, 0, new Room.Never())));

        assertThat(Words.detail(outlook, minutes()))
                .isEqualTo(
                        "From 9 areas. 30 more are due, and at this pace a year has no room for the"
                                + " rest; more minutes a day or fewer new questions make some."
                                + " The session ends after 25 minutes.");
    }

    @Test
    void whoHasDoneTodaysPlanMayGoOn() {
        var outlook = outlook(agenda(0, 0, 0, new Rest(30, 4, new Room.Today())));

        assertThat(Words.headline(outlook)).isEqualTo("Today's plan is done");
        assertThat(Words.detail(outlook, minutes()))
                .isEqualTo(
                        "34 more questions can be asked today if you like."
                                + " The session ends after 25 minutes.");
    }

    @Test
    void theDetailSaysWhatItIsAboutAndWhenTheSessionEnds() {
        var databases = "Database interaction and ORM";
        var web = "Python web frameworks";

        assertThat(detail(new Subject(List.of(databases, web), 5), new Length.Minutes(25)))
                .isEqualTo(
                        "Mostly database interaction and ORM, and Python web frameworks."
                                + " The session ends after 25 minutes.");
        assertThat(detail(new Subject(List.of(web), 1), new Length.Questions(5)))
                .isEqualTo("All about Python web frameworks. The session ends after 5 questions.");
        assertThat(detail(new Subject(List.of(), 9), new Length.Questions(5)))
                .startsWith("From 9 areas.");
    }

    @ParameterizedTest
    @CsvSource({
        "NoSQL in backends, NoSQL in backends", "API design, API design",
        "Caching mechanisms, caching mechanisms", "Python's asyncio, Python's asyncio"
    })
    void aTitleInsideASentenceBeginsSmallUnlessItIsAName(String title, String inside) {
        assertThat(Words.inside(title)).isEqualTo(inside);
    }

    @Test
    void whereNothingIsDueTheNextIsAnnounced() {
        var none = agenda(0, 0, 0, Rest.NONE);
        var subject = new Subject(List.of(), 0);
        var next = new Comeback(Instant.EPOCH, Duration.ofHours(20), 1);

        assertThat(Words.detail(new Outlook(none, subject, NO_DAY, Optional.of(next)), minutes()))
                .isEqualTo("The next question comes back tomorrow.");
        assertThat(Words.detail(new Outlook(none, subject, NO_DAY, Optional.empty()), minutes()))
                .isEqualTo("Everything stays on this computer.");
    }

    private static Length minutes() {
        return new Length.Minutes(25);
    }

    private static String detail(Subject subject, Length length) {
        var agenda = agenda(18, 4, 710, Rest.NONE);
        return Words.detail(new Outlook(agenda, subject, NO_DAY, Optional.empty()), length);
    }

    private static Outlook outlook(Agenda agenda) {
        return new Outlook(agenda, new Subject(List.of(), 9), NO_DAY, Optional.empty());
    }

    private static Agenda agenda(int due, int fresh, int seconds, Rest rest) {
        return new Agenda(due, fresh, Duration.ofSeconds(seconds), rest, 0);
    }

    private static Present present(Level level, Optional<LocalDate> interview) {
        var settings = Settings.DEFAULT.with(new Settings.Goal(level, interview));
        return new Present(TODAY, LocalTime.NOON, settings);
    }
}
