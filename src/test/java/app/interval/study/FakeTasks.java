package app.interval.study;

import app.interval.domain.Level;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Item;
import app.interval.domain.item.ItemType;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Behavioural;
import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Coding;
import app.interval.domain.item.Task.Distractor;
import app.interval.domain.item.Task.Extra;
import app.interval.domain.item.Task.FindBug;
import app.interval.domain.item.Task.Limits;
import app.interval.domain.item.Task.Line;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Open;
import app.interval.domain.item.Task.Order;
import app.interval.domain.item.Task.Pair;
import app.interval.domain.item.Task.Tests;
import app.interval.domain.item.Task.WrongSolution;
import app.interval.domain.item.Task.WrongText;
import app.interval.domain.text.RichText;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small tasks of the types whose answers have several parts or a rubric.
public final class FakeTasks {

    private FakeTasks() {}

    /// Two blanks: `range(3)` or `range(0, 3)`, and `n * 2`.
    public static Cloze cloze() {
        var first =
                new Blank(
                        "1",
                        List.of("range(3)", "range(0, 3)"),
                        List.of(
                                wrong("starts-at-one", "range(1, 3)"),
                                wrong("end-is-in", "range(2)")));
        var second = new Blank("2", List.of("n * 2"), List.of(wrong("stars-double", "n ** 2")));
        var code = "for n in ___1___:\n    print(___2___)\n";
        return new Cloze("python", code, List.of(first, second), "");
    }

    /// Four blocks, two of which may change places; `x1` and `x2` imitate the third.
    public static Order order() {
        var blocks = Stream.of("wake", "wash", "dress", "leave").map(RichText::of).toList();
        var distractors =
                List.of(
                        new Distractor(3, "clothes-are-optional", RichText.of("undress")),
                        new Distractor(3, "clothes-are-for-others", RichText.of("dress up")));
        return new Order(blocks, distractors, List.of(List.of(1, 3, 2, 4)), "");
    }

    /// Three pairs and one right-hand side that belongs to nothing.
    public static Match match() {
        var pairs =
                Stream.of("one", "two", "three")
                        .map(word ->
                                new Pair(
                                        RichText.of(word),
                                        RichText.of(word.toUpperCase(Locale.ROOT)),
                                        RichText.of("Why " + word)))
                        .toList();
        var extra = new Extra(RichText.of("FOUR"), RichText.of("Nobody counts that far."));
        return new Match("small", "large", pairs, List.of(extra));
    }

    /// Lines 2 and 4 are right, line 1 is suspected, line 5 nobody suspects.
    public static FindBug findBug() {
        var code = "def f(x):\n    y = x\n\n    y.append(1)\n    return y\n";
        var lines =
                List.of(
                        line(4, Optional.empty()),
                        line(2, Optional.empty()),
                        line(1, Optional.of("arguments-are-copied")));
        var fix = code.replace("y = x", "y = list(x)");
        return new FindBug("python", code, lines, fix, "assert True");
    }

    /// The first line of `code` is right.
    public static FindBug findBug(String code) {
        return new FindBug("python", code, List.of(line(1, Optional.empty())), code, "");
    }

    /// A rubric of five dimensions.
    public static Open open() {
        return new Open(List.of(), rubric(5), RichText.of("A good answer"), List.of());
    }

    /// Four signals.
    public static Behavioural behavioural() {
        return new Behavioural(
                rubric(4),
                RichText.of("Situation, task, action, result"),
                RichText.of("A strong answer"),
                RichText.of("A weak answer"),
                List.of());
    }

    /// Two wrong solutions.
    public static Coding coding() {
        var wrong =
                Stream.of("slow", "wrong")
                        .map(name ->
                                new WrongSolution(
                                        name, "belief-" + name, "pass", RichText.of("Too " + name)))
                        .toList();
        return new Coding(
                "def f():\n    ...\n",
                new Tests("assert f", "assert f()"),
                "def f():\n    return 1\n",
                wrong,
                new Limits(Duration.ofSeconds(5), 256));
    }

    /// One of each, numbered from `first` in the order of [ItemType].
    static List<Item> items(int first) {
        var tasks = List.of(cloze(), order(), match(), findBug(), open(), coding(), behavioural());
        var types =
                List.of(
                        ItemType.CLOZE,
                        ItemType.ORDER,
                        ItemType.MATCH,
                        ItemType.FIND_BUG,
                        ItemType.OPEN,
                        ItemType.CODING,
                        ItemType.BEHAVIOURAL);
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> item(first + i, types.get(i), tasks.get(i)))
                .toList();
    }

    /// Item `number` about lists.
    public static Item item(int number, ItemType type, Task task) {
        return FakeItems.item(number, FakeItems.OBJECTIVE, type, task);
    }

    private static List<Dimension> rubric(int dimensions) {
        return Stream.of("Goal", "Data", "Limits", "Trouble", "Cost")
                .limit(dimensions)
                .map(title ->
                        new Dimension(
                                title,
                                Map.of(
                                        Level.ENTRY, RichText.of(title + " named"),
                                        Level.MID, RichText.of(title + " weighed"),
                                        Level.SENIOR, RichText.of(title + " measured")),
                                RichText.of(title + " ignored")))
                .toList();
    }

    private static WrongText wrong(String belief, String text) {
        return new WrongText(belief, text, RichText.of("Not " + text));
    }

    private static Line line(int number, Optional<String> belief) {
        return new Line(number, belief, RichText.of("About line " + number));
    }
}
