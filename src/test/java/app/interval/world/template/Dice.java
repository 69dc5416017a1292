package app.interval.world.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Chance for templates: the same generator gives the same throws.
public record Dice(RandomGenerator random) {

    /// A whole number from `low` to `high`, both included.
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// `count` different ones of `from`, in random order.
    public <T> List<T> some(int count, List<T> from) {
        var all = new ArrayList<>(from);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, count));
    }

    public <T> List<T> shuffled(List<T> from) {
        return some(from.size(), from);
    }

    /// `count` different numbers from `low` to `high`, in random order.
    public List<Integer> different(int count, int low, int high) {
        return some(count, IntStream.rangeClosed(low, high).boxed().toList());
    }

    /// `count` numbers from `low` to `high`, some perhaps equal.
    public List<Integer> numbers(int count, int low, int high) {
        return IntStream.range(0, count).mapToObj(_ -> between(low, high)).toList();
    }
}
