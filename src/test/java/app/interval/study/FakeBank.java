package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A bank of a few items, or of as many as a test wants.
///
/// @param items in the order of their ids
public record FakeBank(List<Item> items, Map<ItemId, Version> corrected) implements ItemBank {

    public FakeBank {
        items = List.copyOf(items);
        corrected = Map.copyOf(corrected);
    }

    /// No key was ever wrong.
    public FakeBank(List<Item> items) {
        this(items, Map.of());
    }

    /// Two single choice, two multiple choice, two predict-output, two flashcards, one open
    /// question; numbers 1 to 9 in that order.
    public static FakeBank sample() {
        return new FakeBank(
                List.of(
                        FakeItems.single(1),
                        FakeItems.single(2),
                        FakeItems.multiple(3),
                        FakeItems.multiple(4),
                        FakeItems.predict(5),
                        FakeItems.predict(6),
                        FakeItems.flashcard(7),
                        FakeItems.flashcard(8),
                        FakeItems.open(9)));
    }

    /// The first eight of [#sample], then one of each type that is judged in parts or by a rubric:
    /// cloze, order, match, find-bug, open, coding, behavioural; numbers 9 to 15.
    public static FakeBank ofEveryType() {
        var first = sample().items().subList(0, 8);
        return new FakeBank(Stream.concat(first.stream(), FakeTasks.items(9).stream()).toList());
    }

    /// Single choice items 1 to `count`.
    public static FakeBank ofChoices(int count) {
        return new FakeBank(IntStream.rangeClosed(1, count).mapToObj(FakeItems::single).toList());
    }

    @Override
    public List<ItemFacts> published() {
        return items.stream().map(Item::facts).toList();
    }

    @Override
    public Item item(ItemId id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }

    /// One area, one topic of the core.
    @Override
    public Curriculum curriculum() {
        var objectives = Map.of(new Objective(FakeItems.OBJECTIVE), "Uses lists");
        var topic = new Topic("python/lists", "Lists", 1, List.of(), objectives);
        return new Curriculum(
                List.of(new Area("python", "Python", "Always asked", weights(), List.of(topic))),
                Map.of(),
                Map.of());
    }

    @Override
    public String hash() {
        return "0".repeat(64);
    }

    /// The item number `number`, if the bank has it.
    public Optional<Item> number(int number) {
        return Stream.of(FakeItems.id(number))
                .flatMap(id -> items.stream().filter(item -> item.id().equals(id)))
                .findFirst();
    }

    private static Map<Level, Integer> weights() {
        return Map.of(Level.ENTRY, 30, Level.MID, 20, Level.SENIOR, 10);
    }
}
