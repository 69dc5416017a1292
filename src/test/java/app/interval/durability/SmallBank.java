package app.interval.durability;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Curriculum.Area;
import app.interval.domain.item.Curriculum.Topic;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemFacts.Demand;
import app.interval.domain.item.ItemFacts.Label;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Proof;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Option;
import app.interval.domain.item.Version;
import app.interval.domain.text.RichText;
import app.interval.study.ItemBank;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Twenty questions with four options each, of which `a` is right.
final class SmallBank implements ItemBank {

    private static final Objective OBJECTIVE = new Objective("testing/basics#m1");
    private static final String HASH = "%064x";

    private final List<Item> items = IntStream.range(0, 20).mapToObj(SmallBank::question).toList();

    @Override
    public List<ItemFacts> published() {
        return items.stream().map(Item::facts).toList();
    }

    @Override
    public Item item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Curriculum curriculum() {
        var topic = new Topic("testing/basics", "Basics", 1, List.of(), Map.of(OBJECTIVE, "Do it"));
        var area = new Area("testing", "Testing", "", Map.of(Level.MID, 10), List.of(topic));
        return new Curriculum(List.of(area), Map.of(), Map.of());
    }

    @Override
    public Map<ItemId, Version> corrected() {
        return Map.of();
    }

    @Override
    public String hash() {
        return HASH.formatted(items.size());
    }

    private static Item question(int number) {
        var id = new ItemId("app.interval.test", "q-%08d".formatted(number));
        var facts =
                new ItemFacts(
                        new Edition(id, new Version(1, 0), HASH.formatted(number)),
                        ItemType.SINGLE_CHOICE,
                        OBJECTIVE,
                        new Label("Question " + number, 1),
                        new Demand(Duration.ofSeconds(30), 4, false));
        var options = Stream.of("a", "b", "c", "d").map(SmallBank::option).toList();
        var needs = new Proof.Needs("", List.of(), List.of(), List.of(), "pure");
        var proof =
                new Proof(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("nothing to run"),
                        needs);
        return new Item(
                facts,
                RichText.of("What is it?"),
                new Choice(options, false, false, true),
                new Item.Teaching(List.of(), RichText.of("It is a.")),
                new Item.Origin(List.of(), LocalDate.EPOCH, proof));
    }

    private static Option option(String label) {
        var wrong = label.equals("a") ? Optional.<String>empty() : Optional.of("not " + label);
        return new Option(label, RichText.of("It is " + label), wrong, RichText.of("Because"));
    }
}
