package app.interval.bank;

import app.interval.domain.item.Task;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Number of different answers among which somebody who knows nothing chooses.
final class Ways {

    private Ways() {}

    /// 0 where nothing is chosen.
    static double of(Task task) {
        return switch (task) {
            case Task.Choice choice when choice.several() -> Math.pow(2, choice.options().size());
            case Task.Choice choice -> choice.options().size();
            case Task.Cloze cloze ->
                    product(
                            cloze.blanks().stream()
                                    .mapToDouble(b -> b.accepted().size() + b.wrong().size()));
            case Task.Order order -> arrangements(order.blocks().size(), order.blocks().size());
            case Task.Match match -> {
                var left = match.pairs().size();
                yield arrangements(left + match.extras().size(), left);
            }
            case Task.FindBug bug -> bug.code().lines().filter(line -> !line.isBlank()).count();
            case Task.PredictOutput _,
                    Task.Flashcard _,
                    Task.Open _,
                    Task.Coding _,
                    Task.Behavioural _ ->
                    0;
        };
    }

    private static double arrangements(int of, int taken) {
        return product(IntStream.rangeClosed(of - taken + 1, of).asDoubleStream());
    }

    private static double product(DoubleStream numbers) {
        return numbers.reduce(1, (a, b) -> a * b);
    }
}
