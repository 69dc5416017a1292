package app.interval.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.ui.kit.Reading.Good;
import app.interval.ui.kit.Reading.Wrong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 December 2026",
                "  11   december 2026 ",
                "11 Dec 2026",
                "11th December, 2026",
                "December 11, 2026",
                "dec 11 2026",
                "2026-12-11",
                "11.12.2026"
            })
    void aDayIsReadInEveryCommonForm(String typed) {
        assertThat(Typed.dayToCome(typed, TODAY))
                .isEqualTo(new Good<>(Optional.of(LocalDate.of(2026, 12, 11)), "20 days"));
    }

    @ParameterizedTest
    @CsvSource({"21.11.2026, today", "22.11.2026, tomorrow", "21.11.2030, '1,461 days'"})
    void itSaysHowFarTheDayIs(String typed, String comment) {
        assertThat(Typed.dayToCome(typed, TODAY))
                .isInstanceOfSatisfying(
                        Good.class, good -> assertThat(good.comment()).isEqualTo(comment));
    }

    @Test
    void noDayIsAnAnswer() {
        assertThat(Typed.dayToCome("  ", TODAY)).isEqualTo(new Good<>(Optional.empty(), ""));
    }

    @Test
    void aDayThatIsOverIsSaidToBeOver() {
        assertThat(Typed.dayToCome("20.11.2026", TODAY))
                .isEqualTo(
                        new Wrong<>(
                                "20 November 2026 is over. Choose a later day, or leave it"
                                        + " empty."));
    }

    /// The last two are days only to those who know which number is the month.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "31.2.2027",
                "29 February 2027",
                "2026-13-01",
                "11.12.26",
                "99999999999",
                "11 December",
                "11/12/2026",
                "12/11/2026"
            })
    void whatIsNoDayIsSaidToBeNone(String typed) {
        assertThat(Typed.dayToCome(typed, TODAY))
                .isInstanceOfSatisfying(
                        Wrong.class,
                        wrong ->
                                assertThat(wrong.sentence())
                                        .startsWith("This cannot be read as a date.")
                                        .contains("Write it like 21 February 2027"));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "480, 480", "' 025 ', 25", "92 %, 92", "92%, 92"})
    void aNumberWithinItsLimitsIsTaken(String typed, int number) {
        assertThat(Typed.number(typed, 5, 480, n -> n + " of them"))
                .isEqualTo(new Good<>(number, number + " of them"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "481", "", "-25", "2.5", "many", "99999999999999999999"})
    void aNumberBeyondItsLimitsIsToldThem(String typed) {
        assertThat(Typed.number(typed, 5, 480, String::valueOf))
                .isEqualTo(new Wrong<>("A whole number from 5 to 480, please."));
    }

    @ParameterizedTest
    @CsvSource({"4:00, 04:00", "04.30, 04:30", "4, 04:00", "23:59, 23:59", "0:00, 00:00"})
    void aTimeIsRead(String typed, LocalTime time) {
        assertThat(Typed.time(typed)).isEqualTo(new Good<>(time, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "4:60", "four", "", "4:0", "-1"})
    void whatIsNoTimeIsToldAnExample(String typed) {
        assertThat(Typed.time(typed))
                .isEqualTo(new Wrong<>("A time of day, please, such as 4:00."));
    }
}
