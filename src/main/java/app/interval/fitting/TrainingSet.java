package app.interval.fitting;

import app.interval.domain.Grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Histories side by side, and which of their answers are scored: those a model predicts. Scored
/// answers are numbered from 0 in the order of time.
public final class TrainingSet {

    /// That an answer is not scored.
    static final int UNSCORED = -1;

    final int[] starts;
    final double[] days;
    final int[] wholeDays;
    final Grade[] grades;
    final double[] chances;
    final int[] number;
    private final int scored;

    private TrainingSet(List<History> histories, boolean whole) {
        var count = histories.stream().mapToInt(one -> one.answers().size()).sum();
        starts = new int[histories.size() + 1];
        days = new double[count];
        wholeDays = new int[count];
        grades = new Grade[count];
        chances = new double[count];
        var found = new ArrayList<Scored>();
        int n = 0;
        for (int i = 0; i < histories.size(); i++) {
            for (var answer : histories.get(i).answers()) {
                days[n] = whole ? answer.wholeDays() : Math.max(0, answer.days());
                wholeDays[n] = answer.wholeDays();
                grades[n] = answer.grade();
                chances[n] = answer.chance();
                if (n > starts[i] && (!whole || answer.wholeDays() > 0)) {
                    found.add(new Scored(answer.at(), n));
                }
                n++;
            }
            starts[i + 1] = n;
        }
        scored = found.size();
        number = numbers(found, n);
    }

    /// For FSRS-7: exact times; every answer after the first is scored.
    public static TrainingSet exact(List<History> histories) {
        return new TrainingSet(histories, false);
    }

    /// For FSRS-6: whole days; answers on a later day than the one before are scored.
    public static TrainingSet wholeDays(List<History> histories) {
        return new TrainingSet(histories, true);
    }

    private record Scored(long at, int index) {}

    private static int[] numbers(List<Scored> scored, int answers) {
        scored.sort(Comparator.comparingLong(Scored::at).thenComparingInt(Scored::index));
        var numbers = new int[answers];
        Arrays.fill(numbers, UNSCORED);
        for (int i = 0; i < scored.size(); i++) {
            numbers[scored.get(i).index()] = i;
        }
        return numbers;
    }

    /// How many answers are scored.
    public int scored() {
        return scored;
    }

    int histories() {
        return starts.length - 1;
    }

    /// How many scored answers of a history have a number below `end`.
    int scored(int history, int end) {
        int found = 0;
        for (int i = starts[history]; i < starts[history + 1]; i++) {
            found += number[i] != UNSCORED && number[i] < end ? 1 : 0;
        }
        return found;
    }

    /// The importance without the answers that come late in their history.
    ///
    /// @param longest history that counts, in answers
    double[] early(double[] importance, int longest) {
        var some = importance.clone();
        for (int i = 0; i < histories(); i++) {
            for (int k = starts[i] + longest; k < starts[i + 1]; k++) {
                some[k] = 0;
            }
        }
        return some;
    }

    /// How much each answer counts.
    ///
    /// @param from number of the first scored answer that counts
    /// @param end number behind the last
    /// @param weight of a scored answer by its number
    double[] importance(int from, int end, IntToDoubleFunction weight) {
        var all = new double[number.length];
        for (int i = 0; i < all.length; i++) {
            if (number[i] >= from && number[i] < end) {
                all[i] = weight.applyAsDouble(number[i]);
            }
        }
        return all;
    }
}
