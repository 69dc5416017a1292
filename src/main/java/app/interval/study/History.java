package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.log.Event;

import java.util.List;
import java.util.UUID;

/// The log as values, for whatever is computed from it.
public interface History {

    /// Every event in the order of replay: by effective instant, then device, then its number. The
    /// effective instant of a device never runs backwards, whatever its clock did.
    ///
    /// @throws StorageException if the log cannot be read
    List<Event> events();

    /// What concerns one item, in the order of replay: its answers, their judgements, its set dates
    /// and resets, and every undo and redo that names their actions, directly or through another.
    ///
    /// @throws StorageException if the log cannot be read
    List<Event> eventsOf(ItemId item);

    /// What the learner wished, and every undo and redo of it, in the order of replay.
    ///
    /// @throws StorageException if the log cannot be read
    List<Event> wishes();

    /// Which items were set aside and taken up again, starred or buried, and every undo and redo of
    /// it, in the order of replay.
    ///
    /// @throws StorageException if the log cannot be read
    List<Event> marks();

    /// How every answer went that was judged and counts, in the order of replay.
    ///
    /// @throws StorageException if the log cannot be read
    default List<Result> results() {
        return Result.of(events());
    }

    /// The sessions whose newest mark is not their end, by the events of their starts, the one with
    /// the newest mark first.
    ///
    /// @param marks so many of the newest marks of sessions are looked at, of each device
    /// @throws StorageException if the log cannot be read
    default List<UUID> leftSessions(int marks) {
        return Unfinished.leftSessions(events(), marks);
    }

    /// Everything about a session: its marks, its answers, their judgements, and every undo and
    /// redo of them, in the order of replay.
    ///
    /// @param start event of its start
    /// @throws StorageException if the log cannot be read
    default List<Event> session(UUID start) {
        return Unfinished.session(events(), start);
    }

    /// What the learner wrote and erased, and every undo and redo of it, in the order of replay.
    ///
    /// @throws StorageException if the log cannot be read
    List<Event> documents();

    /// The same of the document `id` alone; those of others may be among it.
    ///
    /// @throws StorageException if the log cannot be read
    default List<Event> document(UUID id) {
        return documents();
    }

    /// Whether nothing was ever noted: the very first start.
    ///
    /// @throws StorageException if the log cannot be read
    boolean isBlank();
}
