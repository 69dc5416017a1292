package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;
import app.interval.domain.item.Item;
import app.interval.domain.item.Item.Origin;
import app.interval.domain.item.Item.Teaching;
import app.interval.domain.item.ItemFacts;
import app.interval.domain.item.ItemFacts.Demand;
import app.interval.domain.item.ItemFacts.Label;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Objective;
import app.interval.domain.item.Proof;
import app.interval.domain.item.Proof.Needs;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Flashcard;
import app.interval.domain.item.Task.Open;
import app.interval.domain.item.Task.Option;
import app.interval.domain.item.Task.PredictOutput;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.item.Version;
import app.interval.domain.text.RichText;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Small items of every type that has a screen, and one that has none.
///
/// Options `a` (and `c` where several are right) are right; outputs are the number of the item.
public final class FakeItems {

    /// What every item is about.
    public static final String OBJECTIVE = "python/lists#m1";

    private FakeItems() {}

    /// The name of the item number `number`.
    public static ItemId id(int number) {
        return new ItemId("app.interval.core", "q-%08d".formatted(number));
    }

    /// Four options, `a` is right, free order.
    public static Item single(int number) {
        var options = List.of(right("a"), wrong("b"), wrong("c"), wrong("d"));
        return item(
                number, OBJECTIVE, ItemType.SINGLE_CHOICE, new Choice(options, false, false, true));
    }

    /// Four options, `a` and `c` are right, each a judgement of its own.
    public static Item multiple(int number) {
        var options = List.of(right("a"), wrong("b"), right("c"), wrong("d"));
        return item(
                number,
                OBJECTIVE,
                ItemType.MULTIPLE_CHOICE,
                new Choice(options, true, true, false));
    }

    /// Prints two lines, `number` and `done`; somebody may expect `None`.
    public static Item predict(int number) {
        var wrong = new WrongText("It returns nothing", "None", RichText.of("It returns a list."));
        return item(
                number,
                OBJECTIVE,
                ItemType.PREDICT_OUTPUT,
                new PredictOutput(number + "\ndone\n", List.of(wrong)));
    }

    /// Three points.
    public static Item flashcard(int number) {
        var points = List.of(RichText.of("one"), RichText.of("two"), RichText.of("three"));
        return item(
                number,
                OBJECTIVE,
                ItemType.FLASHCARD,
                new Flashcard(RichText.of("The answer to " + number), points));
    }

    /// An open question; nothing can show it yet.
    public static Item open(int number) {
        var task = new Open(List.of(), List.of(), RichText.of("A good answer"), List.of());
        return item(number, OBJECTIVE, ItemType.OPEN, task);
    }

    /// Any item that takes a minute.
    public static Item item(int number, String objective, ItemType type, Task task) {
        return item(number, objective, type, task, Duration.ofSeconds(60));
    }

    /// Any item.
    public static Item item(
            int number, String objective, ItemType type, Task task, Duration expected) {
        var edition = new Edition(id(number), new Version(1, 0), "%064x".formatted(number));
        var selfGraded = task instanceof Flashcard || task instanceof Open;
        var ways = task instanceof Choice choice ? choice.options().size() : 0;
        var facts =
                new ItemFacts(
                        edition,
                        type,
                        new Objective(objective),
                        new Label("Item " + number, 1),
                        new Demand(expected, ways, selfGraded));
        var needs = new Needs("", List.of(), List.of(), List.of(), "pure");
        var proof =
                new Proof("", Optional.empty(), Optional.empty(), Optional.of("made up"), needs);
        return new Item(
                facts,
                RichText.of("Question " + number + "?"),
                task,
                new Teaching(List.of(), RichText.of("Because of " + number + ".")),
                new Origin(List.of(), LocalDate.of(2026, 11, 1), proof));
    }

    /// `item` with so many hints.
    public static Item hinted(Item item, int hints) {
        var texts =
                IntStream.rangeClosed(1, hints).mapToObj(n -> RichText.of("Hint " + n)).toList();
        var teaching = new Teaching(texts, item.teaching().explanation());
        return new Item(item.facts(), item.prompt(), item.task(), teaching, item.origin());
    }

    private static Option right(String label) {
        return new Option(label, RichText.of("Right " + label), Optional.empty(), why(label));
    }

    private static Option wrong(String label) {
        var belief = Optional.of("A belief behind " + label);
        return new Option(label, RichText.of("Wrong " + label), belief, why(label));
    }

    private static RichText why(String label) {
        return RichText.of("Why " + label);
    }
}
