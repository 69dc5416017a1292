package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.domain.Level;
import app.interval.domain.item.Version;
import app.interval.domain.log.Outcome;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What an answer leaves behind for progress.
///
/// @param aided whether hints were opened
/// @param outcome by the last judgement that counts; none if the answer was never judged or was
///   taken back
public record Trace(Asked asked, Sat sat, boolean aided, Optional<Outcome> outcome) {

    /// What was asked, as it was then.
    ///
    /// @param topic `area/topic`
    public record Asked(ItemId item, Version version, String topic, Level level) {}

    /// When, and for how long.
    ///
    /// @param spent from painted to submitted, without idle time
    public record Sat(LocalDate day, Duration spent) {}

    /// Whether it was judged fully right, and that counts.
    boolean isRight() {
        return outcome.filter(Outcome::right).isPresent();
    }
}
