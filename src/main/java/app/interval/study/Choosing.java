package app.interval.study;

import app.interval.domain.item.ItemFacts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the next question is chosen.
///
/// @param aDay time wanted a day
record Choosing(Repetitions repetitions, Order order, Duration aDay) {

    /// With an interview ahead the minutes are shared as it is best for that day.
    ///
    /// @param wanted known items that may be asked
    /// @param unmet new items in their order
    Order shared(List<ItemFacts> wanted, List<ItemFacts> unmet, Instant now) {
        return repetitions.interview().isEmpty()
                ? order
                : order.sharing(
                        repetitions.newShare(
                                wanted,
                                unmet.stream().limit(order.newAllowed()).toList(),
                                aDay,
                                now));
    }
}
