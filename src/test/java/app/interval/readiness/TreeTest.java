package app.interval.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.readiness.Tree.Area;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class TreeTest {

    private static final Map<Level, Integer> WEIGHT =
            Map.of(Level.ENTRY, 3, Level.MID, 6, Level.SENIOR, 5);

    @Test
    void aCurriculumBecomesATreeInItsOrder() {
        var curriculum =
                new Curriculum(
                        List.of(
                                area("web", topic("web/routing"), topic("web/sessions")),
                                area("empty"),
                                area("async", topic("async/event-loop"))),
                        Map.of(),
                        Map.of());

        assertThat(Tree.of(curriculum).areas())
                .containsExactly(
                        new Area("web", WEIGHT, List.of("web/routing", "web/sessions")),
                        new Area("async", WEIGHT, List.of("async/event-loop")));
    }

    private static Curriculum.Area area(String id, Curriculum.Topic... topics) {
        return new Curriculum.Area(id, id, "", WEIGHT, List.of(topics));
    }

    private static Curriculum.Topic topic(String address) {
        return new Curriculum.Topic(address, address, 1, List.of(), Map.of());
    }

    @Test
    void namesAreGivenOnce() {
        var twice = new Area("web", WEIGHT, List.of("web/routing", "web/routing"));
        var web = new Area("web", WEIGHT, List.of("web/routing"));
        var again = new Area("web", WEIGHT, List.of("web/sessions"));

        assertThatThrownBy(() -> new Tree(List.of(twice)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tree(List.of(web, again)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tree(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAreaHasATopic() {
        assertThatThrownBy(() -> new Tree(List.of(new Area("web", WEIGHT, List.of()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no topic in web");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void anInterviewIsWhole(Level level) {
        var weights = new Target(level, Map.of("sql", 4.0, "web", 0.0)).weights(RandomLog.SMALL);

        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aRoleMultipliesTheWeightsOfItsAreas() {
        var any = new Target(Level.MID).weights(RandomLog.SMALL);
        var sql = new Target(Level.MID, Map.of("sql", 2.0)).weights(RandomLog.SMALL);

        assertThat(sql[3] / sql[0]).isCloseTo(2 * any[3] / any[0], within(1e-12));
        assertThat(sql[6] / sql[0]).isCloseTo(any[6] / any[0], within(1e-12));
    }

    @Test
    void aRoleThatLeavesNothingTreatsAreasAlike() {
        var none = Map.of("python", 0.0, "sql", 0.0, "web", 0.0);
        var weights = new Target(Level.ENTRY, none).weights(RandomLog.SMALL);

        assertThat(weights).contains(new double[] {0.25, 0.25, 0.25}, within(1e-12));
    }

    @Test
    void aFactorIsNotNegative() {
        assertThatThrownBy(() -> new Target(Level.MID, Map.of("sql", -1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
