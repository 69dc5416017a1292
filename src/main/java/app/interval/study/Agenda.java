package app.interval.study;

import java.time.Duration;

/// What waits for the learner now.
///
/// @param due items to repeat
/// @param fresh new items today's limit still allows
/// @param expected time an informed person needs for both
/// @param withoutScreen published items whose type cannot be shown yet
public record Agenda(int due, int fresh, Duration expected, int withoutScreen) {

    public boolean isEmpty() {
        return due == 0 && fresh == 0;
    }
}
