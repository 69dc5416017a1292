package app.interval.world.learner;

import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemFacts.Demand;
import app.interval.domain.item.ItemFacts.Label;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Items without texts, of all types and levels, in nineteen areas.
public final class BareItems {

    private static final List<ItemType> TYPES = List.of(ItemType.values());

    private BareItems() {}

    /// So many, the same ones always.
    public static List<ItemFacts> of(int count) {
        return IntStream.range(0, count).mapToObj(BareItems::item).toList();
    }

    private static ItemFacts item(int number) {
        var type = TYPES.get(number % TYPES.size());
        var level = List.of("e", "m", "s").get(number % 3);
        var id = new ItemId("app.interval.generated", "q-%08d".formatted(number));
        var objective =
                new Objective("area-%d/topic-%d#%s1".formatted(number % 19, number % 200, level));
        var self =
                type == ItemType.FLASHCARD || type == ItemType.OPEN || type == ItemType.BEHAVIOURAL;
        return new ItemFacts(
                new Edition(id, new Version(1, 0), "%064d".formatted(number)),
                type,
                objective,
                new Label("Item " + number, 1 + number % 3),
                new Demand(
                        Duration.ofSeconds(40 + number % 100),
                        type == ItemType.SINGLE_CHOICE ? 4 : 0,
                        self));
    }
}
