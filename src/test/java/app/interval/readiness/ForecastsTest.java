package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.readiness.Forecasts.Bin;
import app.interval.readiness.Forecasts.Tested;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ForecastsTest {

    @Test
    void lossesAreThoseOfTheTextbook() {
        var forecasts = new Forecasts(List.of(new Tested(0.8, 1), new Tested(0.5, 0)));

        assertThat(forecasts.brier()).isCloseTo((0.04 + 0.25) / 2, within(1e-12));
        assertThat(forecasts.logLoss())
                .isCloseTo(-(Math.log(0.8) + Math.log(0.5)) / 2, within(1e-12));
    }

    @Test
    void withoutForecastsThereIsNothingToSay() {
        var none = new Forecasts(List.of());

        assertThat(none.brier()).isZero();
        assertThat(none.logLoss()).isZero();
        assertThat(none.shift()).isZero();
        assertThat(none.bins()).hasSize(10).containsOnly(new Bin(0, 0, 0));
    }

    @Test
    void forecastsAlikeAreComparedWithWhatCame() {
        var forecasts =
                new Forecasts(List.of(new Tested(0.25, 1), new Tested(0.25, 0), new Tested(1, 1)));

        assertThat(forecasts.bins().get(2)).isEqualTo(new Bin(2, 0.25, 0.5));
        assertThat(forecasts.bins().get(9)).isEqualTo(new Bin(1, 1, 1));
    }

    @Test
    void whoDoesBetterThanForecastIsShiftedUpOnceTwoHundredSaySo() {
        assertThat(alike(199, 0.6, 0.8).shift()).isZero();
        assertThat(alike(200, 0.6, 0.8).shift()).isPositive();
        assertThat(alike(200, 0.6, 0.4).shift()).isNegative();
        assertThat(alike(200, 0.6, 0.6).shift()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theMoreForecastsTheLessAShiftIsHeldBack() {
        var whole = Logistic.logit(0.8) - Logistic.logit(0.6);

        assertThat(alike(10_000, 0.6, 0.8).shift())
                .isGreaterThan(alike(200, 0.6, 0.8).shift())
                .isCloseTo(whole, within(0.02));
    }

    @Test
    void aShiftEndsAtOne() {
        assertThat(alike(10_000, 0.1, 1).shift()).isEqualTo(1);
        assertThat(alike(10_000, 0.9, 0).shift()).isEqualTo(-1);
    }

    /// Of which the first so many come true.
    private static Forecasts alike(int count, double forecast, double share) {
        var tested = new ArrayList<Tested>();
        for (int i = 0; i < count; i++) {
            tested.add(new Tested(forecast, i < share * count ? 1 : 0));
        }
        return new Forecasts(tested);
    }
}
