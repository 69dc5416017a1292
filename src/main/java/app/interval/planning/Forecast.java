package app.interval.planning;

import java.util.List;

/// What a plan comes to if it is followed, as simulated runs of it have it.
///
/// @param days from today on
/// @param recall weighted share of everything that counts, recalled when the days are over
/// @param covered weighted share of everything that counts, met by then, 0 to 1
public record Forecast(List<Day> days, Spread recall, double covered) {

    public Forecast {
        days = List.copyOf(days);
    }

    /// One day, on average over the runs.
    ///
    /// @param repetitions answers to items met before
    /// @param met items met for the first time
    public record Day(double repetitions, double met, double minutes) {}

    /// A figure over the runs, 0 to 1.
    ///
    /// @param low in the run with the least
    /// @param high in the run with the most
    public record Spread(double low, double mean, double high) {}
}
