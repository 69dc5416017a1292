package app.interval.tuning;

import app.interval.study.History;

import java.util.Map;

/// The log, and what else is needed to learn from it.
///
/// Every method throws [app.interval.study.StorageException] if it could not do its work.
public interface Chronicle extends History {

    /// How many rows the log has.
    long rows();

    /// By the hash of each version that was ever asked, among how many answers a guesser chooses; 0
    /// where nothing is chosen.
    Map<String, Double> ways();
}
