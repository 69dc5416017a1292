package app.interval.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Ease;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.Wish;
import app.interval.domain.log.Event;
import app.interval.domain.log.Event.Other;
import app.interval.domain.log.Event.Wished;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class WishesTest extends JournalFixture {

    @Test
    void everyKindOfWishIsReadBackAsItWasWritten() {
        var wishes =
                List.of(
                        new Wish.Aim(Level.SENIOR),
                        new Wish.Interview(Optional.of(LocalDate.of(2026, 12, 11))),
                        new Wish.Interview(Optional.empty()),
                        new Wish.Minutes(40),
                        new Wish.NewItems(0),
                        new Wish.NewShare(0.25),
                        new Wish.Retention(0.85),
                        new Wish.Longest(180),
                        new Wish.EasyDay(DayOfWeek.SUNDAY, Ease.MINIMUM),
                        new Wish.DayStart(LocalTime.of(5, 30)),
                        new Wish.OwnKey("set-aside", Optional.of("shortcut+j")),
                        new Wish.OwnKey("set-aside", Optional.empty()));
        var written = wishes.stream().<Event>map(wish -> new Wished(stamps.stamp(), wish)).toList();

        journal.record(move(written));

        assertThat(journal.wishes()).isEqualTo(written);
    }

    @Test
    void wishesComeWithWhatTookThemBackAndWithNothingElse() {
        var wished = new Wished(stamps.stamp(), new Wish.Minutes(40));
        var answered = events.answered(1, Grade.GOOD, 2);
        var undone = events.undone(wished);
        var redone = events.redone(undone);
        journal.record(move(List.of(wished)));
        journal.record(move(List.of(answered)));
        journal.record(move(List.of(events.undone(answered))));
        journal.record(move(List.of(undone)));
        journal.record(move(List.of(redone)));

        assertThat(journal.wishes()).containsExactly(wished, undone, redone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    minutes   | {"set":100000}
                    minutes   | {"set":"many"}
                    level     | {"set":"principal"}
                    interview | {"set":"soon"}
                    day-start | [1]
                    retention | {}
                    longest   | {"set":0}
                    easy-day  | {"set":"sunday"}
                    easy-day  | {"set":"someday minimum"}
                    new-share | {"set":2}
                    key       | {"set":"star"}
                    key       | {"set":"star a b"}
                    colour    | {"set":"red"}
                    """)
    void aSettingThatCannotBeReadIsKeptAndChangesNothing(String name, String value) {
        var strange = new Other(stamps.stamp(), "setting", Optional.of(name), Optional.of(value));

        journal.record(move(List.of(strange)));

        assertThat(journal.events()).containsExactly(strange);
    }

    @Test
    void aLogWithoutRowsIsBlank() {
        assertThat(journal.isBlank()).isTrue();

        journal.record(move(List.of(new Wished(stamps.stamp(), new Wish.Minutes(40)))));

        assertThat(journal.isBlank()).isFalse();
    }
}
