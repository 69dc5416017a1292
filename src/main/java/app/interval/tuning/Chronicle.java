package app.interval.tuning;

import app.interval.domain.log.Event;

import java.util.List;
import java.util.Map;

/// The log as far as memory is concerned, and what else is needed to learn from it.
///
/// Every method throws [app.interval.study.StorageException] if it could not do its work.
public interface Chronicle {

    /// Every row of the log in the order of replay. Of answers and judgements only what was asked,
    /// whether it was given up, who judged, the grade and the date: enough for
    /// [app.interval.study.Replay] and [Histories], and read in a tenth of the time.
    List<Event> events();

    /// How many rows the log has.
    long rows();

    /// By the hash of each version that was ever asked, among how many answers a guesser chooses; 0
    /// where nothing is chosen.
    Map<String, Double> ways();
}
