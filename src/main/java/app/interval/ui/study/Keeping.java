package app.interval.ui.study;

import app.interval.study.Sitting;
import app.interval.ui.kit.Background;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Keeps on the disk what is being made of an answer: one write at a time, then at once the newest,
/// so that nothing piles up in front of an answer however fast somebody types.
final class Keeping {

    private final Background background;
    private boolean busy;
    private @Nullable Runnable newest;

    Keeping(Background background) {
        this.background = background;
    }

    /// @param showing as [Sitting#keep] has it
    void keep(Sitting sitting, UUID showing, Draft draft) {
        if (busy) {
            newest = () -> keep(sitting, showing, draft);
            return;
        }
        busy = true;
        background.write(
                () -> {
                    sitting.keep(showing, draft.made(), draft.certainty());
                    return showing;
                },
                _ -> goOn(),
                _ -> goOn());
    }

    private void goOn() {
        busy = false;
        var waiting = newest;
        newest = null;
        if (waiting != null) {
            waiting.run();
        }
    }
}
