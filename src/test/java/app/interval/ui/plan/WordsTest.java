package app.interval.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Settings;
import app.interval.planning.Feasibility;
import app.interval.planning.Feasibility.Change;
import app.interval.planning.Forecast;
import app.interval.planning.Forecast.Spread;
import app.interval.study.FakeBank;
import app.interval.study.StudyFixture;
import app.interval.ui.plan.ForecastModel.Foreseen;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class WordsTest {

    private static final Settings DATED =
            Settings.DEFAULT.with(
                    new Settings.Goal(
                            Settings.DEFAULT.goal().level(),
                            Optional.of(LocalDate.of(2026, 12, 11))));

    @Test
    void whatWouldReachTheGoalIsListed() {
        var changes =
                List.<Change>of(
                        new Change.Minutes(40), new Change.NewItems(14), new Change.Later(9));

        assertThat(Words.feasibility(foreseen(DATED, new Feasibility(false, changes))))
                .isEqualTo(
                        "That is less than the 90 % you want. Any one of these would do: 40 minutes"
                                + " a day; 14 new questions a day; an interview on 20 December"
                                + " 2026.");
        assertThat(
                        Words.feasibility(
                                foreseen(
                                        DATED,
                                        new Feasibility(false, List.of(new Change.Both(60, 30))))))
                .endsWith("This would do: 60 minutes and 30 new questions a day.");
    }

    @Test
    void aGoalNothingReachesIsCalledSo() {
        assertThat(Words.feasibility(foreseen(DATED, new Feasibility(false, List.of()))))
                .startsWith("That is less than the 90 % you want, and neither more minutes")
                .endsWith("A wish of 84 % would be reached.");
        assertThat(Words.feasibility(foreseen(DATED, new Feasibility(true, List.of()))))
                .isEqualTo("That is the 90 % you want.");
    }

    @Test
    void noLowerWishIsNamedThatCouldNotBeWished() {
        var far = foreseen(DATED, new Feasibility(false, List.of()), new Spread(0.1, 0.3, 0.4));

        assertThat(Words.feasibility(far)).endsWith("half a year more would reach it.");
    }

    @Test
    void aRecallIsNeverSaidWithoutItsSpread() {
        assertThat(Words.outcome(foreseen(DATED, new Feasibility(true, List.of()))))
                .isEqualTo(
                        "On 11 December 2026 you would recall about 84 % of what counts (82 to 86 %"
                                + " in runs that differ by chance). By then you have met 97 % of"
                                + " it.");
    }

    @Test
    void daysThatTakeLongerThanWishedAreExplainedAndOthersAreNot() {
        assertThat(Words.longer(foreseen(25, 24.6))).isEmpty();
        assertThat(Words.longer(foreseen(25, 52)))
                .hasValue(
                        "A day may take longer than the 25 minutes you want, here up to 52: the"
                                + " question that is begun is finished, and some take half an"
                                + " hour.");
    }

    private static Foreseen foreseen(double... minutes) {
        var like = foreseen(DATED, new Feasibility(true, List.of()));
        var days = Arrays.stream(minutes).mapToObj(m -> new Forecast.Day(1, 1, m)).toList();
        var forecast = new Forecast(days, like.forecast().recall(), 0.97);
        return new Foreseen(like.plan(), DATED, forecast, like.feasibility());
    }

    private static Foreseen foreseen(Settings wishes, Feasibility feasibility) {
        return foreseen(wishes, feasibility, new Spread(0.82, 0.84, 0.86));
    }

    private static Foreseen foreseen(Settings wishes, Feasibility feasibility, Spread recall) {
        var plan = new StudyFixture(FakeBank.ofChoices(3)).study.plan();
        var forecast = new Forecast(List.of(), recall, 0.97);
        return new Foreseen(plan, wishes, forecast, Optional.of(feasibility));
    }
}
