package app.interval.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Whole histories in random order, gathered until enough of their answers are scored. A history is
/// walked once for all its answers, which is what makes a fit fast.
final class Batches {

    private final int[] histories;
    private final int[] scored;

    /// @param end number behind the last scored answer that counts
    Batches(TrainingSet set, int end) {
        var some = new ArrayList<Integer>();
        for (int i = 0; i < set.histories(); i++) {
            if (set.scored(i, end) > 0) {
                some.add(i);
            }
        }
        histories = some.stream().mapToInt(Integer::intValue).toArray();
        scored = some.stream().mapToInt(i -> set.scored(i, end)).toArray();
    }

    /// One pass over all.
    ///
    /// @param size scored answers of a batch, at least
    List<Batch> shuffled(int size, RandomGenerator random) {
        shuffle(random);
        var batches = new ArrayList<Batch>();
        int from = 0;
        int sum = 0;
        for (int i = 0; i < histories.length; i++) {
            sum += scored[i];
            if (sum >= size || i == histories.length - 1) {
                batches.add(new Batch(from, i + 1, sum));
                from = i + 1;
                sum = 0;
            }
        }
        return batches;
    }

    int history(int place) {
        return histories[place];
    }

    /// @param scored how many scored answers it has
    record Batch(int from, int to, int scored) {}

    private void shuffle(RandomGenerator random) {
        for (int i = histories.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(histories, i, j);
            swap(scored, i, j);
        }
    }

    private static void swap(int[] values, int i, int j) {
        var kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
