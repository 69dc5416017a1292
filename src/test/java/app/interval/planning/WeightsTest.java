package app.interval.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.study.FakeItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WeightsTest {

    /// Two areas, one of them three times as weighty for mid-level; the other has two topics.
    private static final Curriculum CURRICULUM =
            new Curriculum(
                    List.of(
                            area("web", 60, topic("web/http", "e1", "m1", "m2", "s1")),
                            area(
                                    "sql",
                                    20,
                                    topic("sql/joins", "e1", "m1", "s1"),
                                    topic("sql/indexes", "e1", "m1", "s1"))),
                    Map.of(),
                    Map.of("sql/plans", "sql/indexes"));

    @ParameterizedTest
    @CsvSource({
        "web/http#e1,    0.1875",
        "web/http#m1,    0.20625",
        "web/http#m2,    0.20625",
        "web/http#s1,    0.15",
        "sql/joins#m1,   0.06875",
        "sql/indexes#s1, 0.025"
    })
    void anObjectiveHasItsPartOfItsLevelItsTopicAndItsArea(String objective, double weight) {
        assertThat(weight(Level.MID, objective)).isCloseTo(weight, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void anInterviewIsTheWholeOfItsObjectives(Level target) {
        var weights = Weights.of(CURRICULUM, target);
        var sum =
                CURRICULUM.areas().stream()
                        .flatMap(area -> area.topics().stream())
                        .flatMap(topic -> topic.objectives().keySet().stream())
                        .mapToDouble(weights::of)
                        .sum();

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"ENTRY, 0.75, 0.25, 0", "MID, 0.25, 0.55, 0.2", "SENIOR, 0.1, 0.35, 0.55"})
    void eachLevelIsAskedInItsOwnMix(Level target, double entry, double mid, double senior) {
        var half = 0.5 * topicOf(target);

        assertThat(weight(target, "sql/joins#e1")).isCloseTo(half * entry, within(1e-12));
        assertThat(weight(target, "sql/joins#m1")).isCloseTo(half * mid, within(1e-12));
        assertThat(weight(target, "sql/joins#s1")).isCloseTo(half * senior, within(1e-12));
    }

    @Test
    void siblingsShareWhatTheirObjectiveIsWorth() {
        var items = List.of(item(1, "web/http#m1"), item(2, "web/http#m1"), item(3, "web/http#m2"));

        var shares = Weights.of(CURRICULUM, Level.MID).shares(items);

        var whole = weight(Level.MID, "web/http#m1");
        assertThat(shares)
                .containsEntry(FakeItems.id(1), whole / 2)
                .containsEntry(FakeItems.id(2), whole / 2)
                .containsEntry(FakeItems.id(3), weight(Level.MID, "web/http#m2"));
    }

    @Test
    void whatTheCurriculumDoesNotKnowIsWorthNothing() {
        assertThat(weight(Level.MID, "zen/koans#m1")).isZero();
        assertThat(weight(Level.MID, "web/http#m9")).isZero();
        assertThat(weight(Level.MID, "sql/plans#m9")).isZero();
    }

    @Test
    void aTopicThatMovedIsWorthWhatItIsWorthWhereItIsNow() {
        assertThat(weight(Level.MID, "sql/plans#m1"))
                .isPositive()
                .isEqualTo(weight(Level.MID, "sql/indexes#m1"));
    }

    /// The area's quarter of the interview, when the other area weighs three times as much.
    private static double topicOf(Level target) {
        return target == Level.MID ? 0.25 : 0.5;
    }

    private static double weight(Level target, String objective) {
        return Weights.of(CURRICULUM, target).of(new Objective(objective));
    }

    private static ItemFacts item(int number, String objective) {
        var task = FakeItems.single(number).task();
        return FakeItems.item(number, objective, ItemType.SINGLE_CHOICE, task).facts();
    }

    private static Area area(String id, int mid, Topic... topics) {
        var weights = Map.of(Level.ENTRY, 30, Level.MID, mid, Level.SENIOR, 40);
        return new Area(id, id, "why", weights, List.of(topics));
    }

    private static Topic topic(String address, String... objectives) {
        var texts =
                Stream.of(objectives)
                        .map(number -> new Objective(address + "#" + number))
                        .collect(Collectors.toMap(Function.identity(), Objective::address));
        return new Topic(address, address, 1, List.of(), texts);
    }
}
