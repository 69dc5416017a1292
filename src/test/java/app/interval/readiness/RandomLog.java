package app.interval.readiness;

import app.interval.domain.Level;
import app.interval.domain.item.ItemType;
import app.interval.readiness.Response.Given;
import app.interval.readiness.Response.Met;
import app.interval.readiness.Tree.Area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/// Answers of somebody who does everything that can be done: guesses, hurries, gives up, comes back
/// the same day or after years, while the clock jumps back and recall is unknown or absurd.
final class RandomLog {

    private static final double[] RECALLS = {0, 1, -3, 7, Double.NaN, Double.POSITIVE_INFINITY};
    private static final double[] SCORES = {0, 1, 1, 0.25, 0.5, -2, 3};

    /// Few topics, so that answers meet.
    static final Tree SMALL =
            new Tree(
                    List.of(
                            area("python", 5, "python/names", "python/classes", "python/errors"),
                            area("sql", 3, "sql/joins"),
                            area("web", 0, "web/routing", "web/sessions")));

    private final Random random;
    private final List<Cell> cells = new ArrayList<>();
    private double day;

    RandomLog(Tree tree, Random random) {
        this.random = random;
        for (var area : tree.areas()) {
            for (var topic : area.topics()) {
                for (var level : Level.values()) {
                    cells.add(new Cell(topic, level));
                }
            }
        }
    }

    private static Area area(String id, int weight, String... topics) {
        return new Area(
                id,
                Map.of(Level.ENTRY, weight, Level.MID, weight + 1, Level.SENIOR, 1),
                List.of(topics));
    }

    List<Response> answers(int count) {
        var answers = new ArrayList<Response>();
        for (int i = 0; i < count; i++) {
            answers.add(next());
        }
        return answers;
    }

    Response next() {
        if (random.nextInt(3) > 0) {
            day += random.nextInt(20) == 0 ? random.nextDouble(-50, 400) : random.nextDouble(2);
        }
        var types = ItemType.values();
        var question =
                new Question(
                        cells.get(random.nextInt(cells.size())),
                        types[random.nextInt(types.length)],
                        random.nextInt(4) == 0);
        return new Response(day, question, given(), met());
    }

    private Given given() {
        return new Given(
                SCORES[random.nextInt(SCORES.length)], rarely(), rarely(), random.nextInt(20) == 0);
    }

    private Met met() {
        var exposures = random.nextBoolean() ? 0 : random.nextInt(-1, 5);
        return new Met(exposures, recall(), random.nextBoolean(), rarely());
    }

    private OptionalDouble recall() {
        return switch (random.nextInt(10)) {
            case 0 -> OptionalDouble.empty();
            case 1, 2 -> OptionalDouble.of(RECALLS[random.nextInt(RECALLS.length)]);
            default -> OptionalDouble.of(random.nextDouble());
        };
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }
}
