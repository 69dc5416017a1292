package app.interval.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.chart.Lines.Axis;
import app.interval.chart.Lines.Tick;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({
        "0.0078, minutes, 0 2 4 6 8 10",
        "0.09,   minutes, 0 30 60 90 120",
        "0.6,    hours,   0 3 6 9 12",
        "5.3,    days,    0 1 2 3 4 5",
        "30,     days,    0 5 10 15 20 25 30",
        "330,    days,    0 100 200 300",
        "4000,   years,   0 2 4 6 8 10"
    })
    void numbersAreFewAndRound(double days, String unit, String ticks) {
        var axis = TimeAxis.upTo(days);

        assertThat(axis.name()).startsWith(unit);
        assertThat(axis.ticks().stream().map(Tick::words).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.01, 0.104, 0.11, 1.9, 2, 9, 149, 1460, 1461, 36_500})
    void noAxisHasMoreThanSevenNumbersOrFewerThanTwo(double days) {
        assertThat(TimeAxis.upTo(days).ticks())
                .hasSizeBetween(1, 7)
                .allSatisfy(tick -> assertThat(tick.at()).isBetween(0.0, days));
    }

    @Test
    void aPlaceOnTheAxisIsAShareOfIt() {
        var axis = new Axis("share", 0.5, 1, List.of());

        assertThat(axis.share(0.5)).isZero();
        assertThat(axis.share(0.9)).isCloseTo(0.8, within(1e-9));
        assertThatThrownBy(() -> new Axis("none", 1, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
