package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.CardState.Fresh;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Order;
import app.interval.domain.text.RichText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The order in which parts are shown.
class ShowingTest {

    private static final int SHOWINGS = 300;

    /// Neighbouring seeds shuffle alike; those of real showings are no neighbours.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    @Test
    void blocksAreNeverShownInARightOrder() {
        var task = FakeTasks.order();

        assertThat(orders(task))
                .noneSatisfy(order ->
                        assertThat(task.accepted())
                                .contains(order.stream().filter(l -> !l.startsWith("x")).toList()));
    }

    @Test
    void twoBlocksAreShownTheOtherWayRound() {
        var blocks = List.of(RichText.of("first"), RichText.of("second"));

        assertThat(orders(new Order(blocks, List.of(), List.of(), "")))
                .containsOnly(List.of("2", "1"));
    }

    @Test
    void blocksOfWhichAnyOrderIsRightAreShownAllTheSame() {
        var blocks = List.of(RichText.of("first"), RichText.of("second"));

        assertThat(orders(new Order(blocks, List.of(), List.of(List.of(2, 1)), ""))).hasSize(2);
    }

    @Test
    void distractorsStandWithTheBlockTheyImitate() {
        assertThat(orders(FakeTasks.order()))
                .allSatisfy(order -> {
                    assertThat(order).containsExactlyInAnyOrder("1", "2", "3", "4", "x1", "x2");
                    var places = Stream.of("3", "x1", "x2").map(order::indexOf).sorted().toList();
                    assertThat(places.getLast() - places.getFirst()).isEqualTo(2);
                });
        assertThat(
                        orders(FakeTasks.order()).stream()
                                .map(order -> order.indexOf("x1") > order.indexOf("3")))
                .as("the place beside it gives nothing away")
                .contains(true, false);
    }

    @Test
    void rightHandSidesAreShuffled() {
        assertThat(orders(FakeTasks.match()))
                .hasSize(24)
                .allSatisfy(
                        order -> assertThat(order).containsExactlyInAnyOrder("1", "2", "3", "x1"));
    }

    @Test
    void textsForABlankAreShuffledAndStayWithTheirBlank() {
        assertThat(orders(FakeTasks.cloze()))
                .hasSize(12)
                .allSatisfy(order -> {
                    assertThat(order.subList(0, 3)).containsExactlyInAnyOrder("1:1", "1:2", "1:3");
                    assertThat(order.subList(3, 5)).containsExactlyInAnyOrder("2:1", "2:2");
                });
    }

    @Test
    void aShowingOffersTheTextsOfEachBlankInItsOrder() {
        var task = FakeTasks.cloze();
        var turn =
                turn(FakeTasks.item(1, ItemType.CLOZE, task), List.of("1:3", "1:1", "2:2", "2:1"));

        assertThat(turn.choices(task.blanks().getFirst())).containsExactly("range(2)", "range(3)");
        assertThat(turn.choices(task.blanks().getLast())).containsExactly("n ** 2", "n * 2");
    }

    @Test
    void whatHasNoFreeOrderHasNone() {
        assertThat(orders(FakeTasks.findBug())).containsOnly(List.of());
        assertThat(orders(FakeTasks.open())).containsOnly(List.of());
    }

    @Test
    void theSameShowingHasTheSameOrder() {
        var item = FakeTasks.item(1, ItemType.ORDER, FakeTasks.order());
        var card = new Fresh(item.id());

        assertThat(Turn.of(item, card, new UUID(1, 9), 9, Turn.Occasion.STUDY))
                .isEqualTo(Turn.of(item, card, new UUID(1, 9), 9, Turn.Occasion.STUDY));
    }

    private static Turn turn(Item item, List<String> order) {
        return new Turn(item, new Fresh(item.id()), new UUID(1, 1), order, Turn.Occasion.STUDY);
    }

    private static Set<List<String>> orders(Task task) {
        return IntStream.range(0, SHOWINGS)
                .mapToObj(seed -> Showing.order(task, new Random(seed * SPREAD)))
                .collect(Collectors.toSet());
    }
}
