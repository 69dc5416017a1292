package app.interval.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.log.Answer.Ordered;
import app.interval.study.FakeTasks;
import app.interval.ui.study.Places.Place;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Blocks on their way to an order; the third has two that imitate it.
class PlacesTest {

    private final Places shown =
            Places.shown(FakeTasks.order(), List.of("4", "x2", "3", "x1", "1", "2"));

    @Test
    void rivalsShareAPlaceInTheOrderInWhichTheyAreShown() {
        assertThat(shown.places().stream().map(Place::rivals))
                .containsExactly(
                        List.of("4"), List.of("x2", "3", "x1"), List.of("1"), List.of("2"));
        assertThat(shown.at("x1")).isEqualTo(1);
    }

    @Test
    void thereIsNoAnswerUntilItIsClearWhoHasEachPlace() {
        assertThat(shown.answer()).isEmpty();
        assertThat(shown.choosing("x1").answer())
                .hasValue(new Ordered(List.of("4", "x1", "1", "2")));
        assertThat(shown.choosing("x1").choosing("3").answer())
                .hasValue(new Ordered(List.of("4", "3", "1", "2")));
    }

    @Test
    void thoseBetweenMakeRoom() {
        var chosen = shown.choosing("3");

        assertThat(chosen.moved(0, 2).answer()).hasValue(new Ordered(List.of("3", "1", "4", "2")));
        assertThat(chosen.moved(3, 0).answer()).hasValue(new Ordered(List.of("2", "4", "3", "1")));
        assertThat(chosen.moved(1, 1)).isEqualTo(chosen);
    }

    @Test
    void anAnswerCanBeSetOutAgain() {
        var answer = new Ordered(List.of("2", "x1", "1", "4"));

        assertThat(shown.as(answer).answer()).hasValue(answer);
    }
}
