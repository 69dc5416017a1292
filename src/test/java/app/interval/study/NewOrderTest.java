package app.interval.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemFacts.Label;
import app.interval.domain.item.ItemType;
import app.interval.planning.Weights;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class NewOrderTest {

    private static final Curriculum CURRICULUM =
            new Curriculum(
                    List.of(
                            area("sql", 10, topic("sql/joins", 1)),
                            area("web", 30, topic("web/http", 2), topic("web/caching", 1)),
                            area("git", 10, topic("git/merging", 1))),
                    Map.of(),
                    Map.of());

    private final List<ItemFacts> items = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"ENTRY, 1 2 3", "MID, 2 1 3", "SENIOR, 3 2 1"})
    void theLearnersLevelComesFirstThenTheNearestEasierBeforeHarder(Level level, String order) {
        has(1, "sql/joins#e1", 1);
        has(2, "sql/joins#m1", 1);
        has(3, "sql/joins#s1", 1);

        assertThat(order(level)).isEqualTo(order);
    }

    @Test
    void areasTakeTurnsAndTheWeightiestBegins() {
        has(1, "sql/joins#m1", 1);
        has(2, "sql/joins#m1", 1);
        has(3, "git/merging#m1", 1);
        has(4, "web/http#m1", 1);
        has(5, "web/http#m1", 1);
        has(6, "web/http#m1", 1);

        assertThat(order(Level.MID)).isEqualTo("4 3 1 5 2 6");
    }

    @Test
    void inAnAreaTheCoreComesFirstAndThenTheEasier() {
        has(1, "web/http#m1", 1);
        has(2, "web/caching#m1", 3);
        has(3, "web/caching#m1", 1);
        has(4, "web/caching#m1", 1);

        assertThat(order(Level.MID)).isEqualTo("3 4 2 1");
    }

    @Test
    void whatTheCurriculumDoesNotKnowComesLastAndIsNotLost() {
        has(1, "zen/koans#m1", 1);
        has(2, "art/colours#m1", 1);
        has(3, "web/http#m1", 1);
        has(4, "web/unheard-of#m1", 1);

        assertThat(order(Level.MID)).isEqualTo("3 2 1 4");
    }

    private void has(int number, String objective, int difficulty) {
        var task = FakeItems.single(number).task();
        var facts = FakeItems.item(number, objective, ItemType.SINGLE_CHOICE, task).facts();
        var label = new Label(facts.label().title(), difficulty);
        items.add(
                new ItemFacts(
                        facts.edition(), facts.type(), facts.objective(), label, facts.demand()));
    }

    private String order(Level level) {
        var weights = Weights.of(CURRICULUM, level).shares(items);
        var numbers =
                NewOrder.of(items.reversed(), CURRICULUM, level, weights).stream()
                        .map(facts -> facts.id().item().substring(9))
                        .toList();
        return String.join(" ", numbers);
    }

    private static Area area(String id, int weight, Topic... topics) {
        var weights = Map.of(Level.ENTRY, weight, Level.MID, weight, Level.SENIOR, weight);
        return new Area(id, id, "why", weights, List.of(topics));
    }

    private static Topic topic(String address, int tier) {
        return new Topic(address, address, tier, List.of(), Map.of());
    }
}
