package app.interval.study;

import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.item.Task.Cloze;
import app.interval.domain.item.Task.Match;
import app.interval.domain.item.Task.Option;
import app.interval.domain.item.Task.Order;
import app.interval.grading.Blanks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The order in which the parts of a task are shown, where it is free: anew at each showing, so
/// that nobody learns places.
final class Showing {

    /// Shuffled again at most so often; hardly any shuffle is a right order.
    private static final int TRIES = 100;

    private Showing() {}

    /// Labels from top to bottom; none where nothing has a place of its own.
    static List<String> order(Task task, Random random) {
        return switch (task) {
            case Choice choice -> options(choice, random);
            case Order order -> blocks(order, random);
            case Match match -> shuffled(match.rights(), random);
            case Cloze cloze ->
                    cloze.blanks().stream()
                            .flatMap(blank -> shuffled(choices(blank), random).stream())
                            .toList();
            default -> List.of();
        };
    }

    private static List<String> options(Choice choice, Random random) {
        var labels = choice.options().stream().map(Option::label).toList();
        return choice.shuffled() ? shuffled(labels, random) : labels;
    }

    /// Distractors stand with the block they imitate. The blocks are never in a right order, as
    /// long as there is a wrong one.
    private static List<String> blocks(Order order, Random random) {
        var places =
                new ArrayList<>(
                        IntStream.rangeClosed(1, order.blocks().size())
                                .mapToObj(block -> shuffled(order.rivals(block), random))
                                .toList());
        for (int tries = 0; tries < TRIES; tries++) {
            Collections.shuffle(places, random);
            if (!order.accepted().contains(labels(places, order))) {
                break;
            }
        }
        return places.stream().flatMap(List::stream).toList();
    }

    private static List<String> labels(List<List<String>> places, Order order) {
        var blocks = order.accepted().getFirst();
        return places.stream().flatMap(List::stream).filter(blocks::contains).toList();
    }

    /// `1:2` is the second text that may be chosen for the blank 1.
    private static List<String> choices(Blank blank) {
        return IntStream.rangeClosed(1, Blanks.choices(blank).size())
                .mapToObj(number -> blank.label() + ":" + number)
                .toList();
    }

    /// The texts that may be chosen for `blank`, in the order of the labels `shown`.
    static List<String> choices(Blank blank, List<String> shown) {
        var texts = Blanks.choices(blank);
        var prefix = blank.label() + ":";
        return shown.stream()
                .filter(label -> label.startsWith(prefix))
                .map(label -> Integer.parseInt(label.substring(prefix.length())))
                .map(number -> texts.get(number - 1))
                .toList();
    }

    private static List<String> shuffled(List<String> labels, Random random) {
        var order = new ArrayList<>(labels);
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }
}
