package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Known items are called k, new ones n, and open ones among the new o.
class OrderTest {

    private static final ComposedDays ALWAYS =
            new ComposedDays(LocalDate.EPOCH, Duration.ofDays(1));
    private static final Order HALF = new Order(0.5, 100, ALWAYS);

    private final List<ItemFacts> known = new ArrayList<>();
    private final List<ItemFacts> fresh = new ArrayList<>();

    @Test
    void minutesAreSharedAndNotCounts() {
        known(8, 60);
        fresh(8, 180);

        assertThat(kinds(HALF, 16)).startsWith("knkkknkkkn");
    }

    @Test
    void whereOneKindIsUsedUpTheOtherGoesOn() {
        known(2, 60);
        fresh(5, 60);

        assertThat(kinds(HALF, 60)).isEqualTo("knknnnn");
    }

    @ParameterizedTest
    @CsvSource({"0, kkkkkkkknnnnnnnn", "0.25, knkkknkkknknnnnn", "1, nnnnnnnnkkkkkkkk"})
    void anotherShareIsHeeded(double share, String kinds) {
        known(8, 60);
        fresh(8, 60);

        assertThat(kinds(new Order(share, 100, ALWAYS), 60)).isEqualTo(kinds);
    }

    @Test
    void noMoreNewItemsThanTheDayAllows() {
        known(3, 60);
        fresh(8, 60);

        assertThat(kinds(new Order(0.5, 2, ALWAYS), 60)).isEqualTo("knknk");
        assertThat(kinds(new Order(0.5, 0, ALWAYS), 60)).isEqualTo("kkk");
    }

    @Test
    void aQuarterOfTheTimeForNewItemsGoesToOpenAndCodingOnesWhileThereAreAny() {
        fresh(30, 60);
        IntStream.range(0, 3).forEach(_ -> add(fresh, ItemType.OPEN, 180));

        var chosen = HALF.fill(known, fresh, Duration.ofMinutes(30));

        assertThat(kinds(HALF, 30)).isEqualTo("nonnnnnnnnnonnnnnnnnnonn");
        var spoken = chosen.stream().filter(Mix::isComposed).mapToLong(OrderTest::seconds).sum();
        assertThat(spoken)
                .isGreaterThanOrEqualTo(
                        chosen.stream().mapToLong(OrderTest::seconds).sum() / 4 - 60);
    }

    @Test
    void siblingsDoNotFollowEachOtherWhereAnythingElseIsLeft() {
        add(known, "a/x#m1");
        add(known, "a/x#m1");
        add(known, "a/x#m1");
        add(known, "a/y#m1");
        add(known, "a/z#m1");

        assertThat(objectives(HALF)).containsExactly("x", "y", "x", "z", "x");
    }

    @Test
    void evenTheOtherKindIsAskedOutOfTurnSooner() {
        add(known, "a/x#m1");
        add(known, "a/x#m1");
        add(fresh, "a/x#m1");
        add(fresh, "a/y#m1");

        assertThat(objectives(HALF)).containsExactly("x", "y", "x", "x");
    }

    @Test
    void areasTakeTurnsWhereTheNextOneIsNear() {
        for (int i = 0; i < 3; i++) {
            add(known, "a/t%d#m1".formatted(i));
        }
        add(known, "b/t3#m1");
        IntStream.range(4, 12).forEach(i -> add(known, "a/t%d#m1".formatted(i)));
        add(known, "c/far#m1");

        assertThat(objectives(HALF))
                .startsWith("t0", "t3", "t1", "t2", "t4", "t5")
                .containsSubsequence("t7", "far", "t8");
    }

    @Test
    void aLevelIsNotLeftForAnotherOneToKeepSiblingsApart() {
        add(fresh, "a/x#m1");
        add(fresh, "a/x#m1");
        add(fresh, "a/x#s1");

        assertThat(HALF.fill(known, fresh, Duration.ofHours(1)))
                .extracting(facts -> facts.objective().address())
                .containsExactly("a/x#m1", "a/x#m1", "a/x#s1");
    }

    @Test
    void aDayTakesWhatFitsAndTheLastMayGoOver() {
        known(9, 120);

        assertThat(kinds(HALF, 5)).isEqualTo("kkk");
        assertThat(kinds(HALF, 0)).isEmpty();
    }

    private String kinds(Order order, int minutes) {
        var kinds = new StringBuilder();
        for (var facts : order.fill(known, fresh, Duration.ofMinutes(minutes))) {
            kinds.append(known.contains(facts) ? 'k' : Mix.isComposed(facts) ? 'o' : 'n');
        }
        return kinds.toString();
    }

    private List<String> objectives(Order order) {
        return order.fill(known, fresh, Duration.ofHours(9)).stream()
                .map(facts -> facts.topic().substring(2))
                .toList();
    }

    private void known(int count, int seconds) {
        IntStream.range(0, count).forEach(_ -> add(known, ItemType.SINGLE_CHOICE, seconds));
    }

    private void fresh(int count, int seconds) {
        IntStream.range(0, count).forEach(_ -> add(fresh, ItemType.SINGLE_CHOICE, seconds));
    }

    private void add(List<ItemFacts> items, String objective) {
        add(items, objective, ItemType.SINGLE_CHOICE, 60);
    }

    /// About something of its own.
    private void add(List<ItemFacts> items, ItemType type, int seconds) {
        add(items, "a/t%d#m1".formatted(known.size() + fresh.size()), type, seconds);
    }

    private void add(List<ItemFacts> items, String objective, ItemType type, int seconds) {
        var number = known.size() + fresh.size() + 1;
        var task = FakeItems.single(number).task();
        var expected = Duration.ofSeconds(seconds);
        items.add(FakeItems.item(number, objective, type, task, expected).facts());
    }

    private static long seconds(ItemFacts facts) {
        return facts.expected().toSeconds();
    }
}
