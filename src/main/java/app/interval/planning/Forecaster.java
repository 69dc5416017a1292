package app.interval.planning;

import app.interval.planning.Forecast.Day;
import app.interval.planning.Forecast.Spread;
import app.interval.scheduling.MemoryModel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Foresees what a plan comes to, by living through its days a few times with a learner who
/// remembers as the memory model says. The same chances meet every plan, so two plans differ by
/// what they do and hardly by luck.
public final class Forecaster {

    private final MemoryModel model;
    private final GradeShares shares;
    private final int runs;

    /// @param runs more are more exact and take longer; at least 1
    public Forecaster(MemoryModel model, GradeShares shares, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException(runs + " runs");
        }
        this.model = model;
        this.shares = shares;
        this.runs = runs;
    }

    /// What following the plan comes to.
    ///
    /// @param items those known, and those not met yet in the order in which they are to be met
    public Forecast forecast(List<Prospect> items, Terms terms) {
        var all = new ArrayList<Course>();
        for (int run = 0; run < runs; run++) {
            var course = new Course(model, shares, items, terms, run);
            course.live();
            all.add(course);
        }
        var days = new ArrayList<Day>();
        for (int day = 0; day < terms.days(); day++) {
            days.add(day(all, day));
        }
        var recalls = all.stream().mapToDouble(Course::recall).toArray();
        var covered = all.stream().mapToDouble(Course::covered).average().orElse(0);
        return new Forecast(days, spread(recalls), covered);
    }

    private static Day day(List<Course> all, int day) {
        return new Day(
                all.stream().mapToDouble(one -> one.log(day).repetitions()).average().orElse(0),
                all.stream().mapToDouble(one -> one.log(day).met()).average().orElse(0),
                all.stream().mapToDouble(one -> one.log(day).minutes()).average().orElse(0));
    }

    private static Spread spread(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var mean = Arrays.stream(sorted).average().orElse(0);
        return new Spread(sorted[0], mean, sorted[sorted.length - 1]);
    }
}
