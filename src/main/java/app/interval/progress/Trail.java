package app.interval.progress;

import app.interval.domain.ItemId;
import app.interval.study.StorageException;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Every answer there is, as far as progress is concerned.
public interface Trail {

    /// All answers in the order of replay, also those that were taken back: the learner did see the
    /// item.
    ///
    /// @throws StorageException if the log cannot be read
    List<Trace> answers();

    /// When each item that was answered is wanted again.
    ///
    /// @throws StorageException if they cannot be read
    Map<ItemId, Instant> due();
}
