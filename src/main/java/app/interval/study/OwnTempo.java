package app.interval.study;

import app.interval.domain.item.ItemType;
import app.interval.domain.log.Event;
import app.interval.scheduling.Tempo;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// How fast the learner is during a session. Read from the log when first asked for, because few
/// grades hang on it; and again after something was taken back or brought forth.
final class OwnTempo {

    private final Journal journal;
    private @Nullable Tempo known;

    OwnTempo(Journal journal) {
        this.journal = journal;
    }

    /// As the log has it now.
    Tempo get() {
        if (known == null) {
            known = journal.tempo();
        }
        return known;
    }

    /// `event`, about an item of `type`, has been written.
    void follow(Event event, ItemType type) {
        if (known != null) {
            known = Regrading.after(known, event, _ -> Optional.of(type));
        }
    }

    /// What was written has been taken back, or the other way round.
    void forget() {
        known = null;
    }
}
