package app.interval.ui.tuning;

import app.interval.tuning.InForce;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/// One search for better parameters, from its beginning to whatever comes of it.
final class Search {

    private final boolean asked;
    private final InForce inForce;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param asked whether the learner wanted it
    /// @param inForce what has to be bettered
    Search(boolean asked, InForce inForce) {
        this.asked = asked;
        this.inForce = inForce;
    }

    boolean isAsked() {
        return asked;
    }

    InForce inForce() {
        return inForce;
    }

    void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    /// Hands on, or ends the work that tells of its progress.
    DoubleConsumer unlessCancelled(DoubleConsumer progress) {
        return share -> {
            if (cancelled.get()) {
                throw new CancellationException();
            }
            progress.accept(share);
        };
    }
}
