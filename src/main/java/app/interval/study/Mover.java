package app.interval.study;

import org.jspecify.annotations.Nullable;

/// Makes moves one at a time. Until one is stored no other is made, because nobody knows whether it
/// was; it is made again as it is, with the same ids, so nothing is stored twice.
final class Mover {

    private @Nullable Runnable pending;

    /// Whether a move could not be stored.
    boolean waits() {
        return pending != null;
    }

    /// @throws StorageException if the move could not be stored, or one before it is not yet
    void make(Runnable move) {
        if (pending != null) {
            throw new StorageException("the move before is not stored yet");
        }
        pending = move;
        retry();
    }

    /// Makes the move again that could not be stored, if there is one.
    void retry() {
        if (pending != null) {
            pending.run();
            pending = null;
        }
    }
}
