package app.interval.tuning;

import app.interval.domain.log.Event;

import java.util.List;
import java.util.Optional;

/// Where sets of parameters are kept. For the queue of moves; each method is one whole transaction.
///
/// Every method throws [app.interval.study.StorageException] if it could not do its work.
public interface Archive extends Chronicle {

    /// Every set that was ever in use, also such as this program cannot read, by the time they were
    /// made.
    List<Kept> sets();

    /// Which sets were chosen, and every undo and redo of that, in the order of replay.
    List<Event> choices();

    /// The last time parameters were looked for.
    Optional<Trial> trial();

    /// Notes that they were.
    void tried(Trial trial);

    /// Stores the choice: its events, its set, its cards in place of all cards. Repeating one that
    /// was stored, though the caller was told otherwise, stores nothing twice.
    ///
    /// @return false, and nothing is stored, if the log has other rows than the cards stand for
    boolean choose(Choice choice);
}
