package app.interval.study;

import java.util.Optional;

/// Takes back what was done, and brings it forth again, while no session is on; until the program
/// is closed. Not for several threads at once.
///
/// A move that could not be stored is done again by the next call, whichever it is.
public final class Undoing {

    private final Study study;
    private final Taking taking;
    private final Mover mover;

    Undoing(Study study) {
        this.study = study;
        this.mover = study.mover();
        this.taking =
                new Taking(study, item -> study.replayed(item, study.journal().eventsOf(item)));
    }

    /// What [#undo] would take back.
    public Optional<Done> undoable() {
        return study.deeds().last().map(Step::what);
    }

    /// What [#redo] would bring forth again.
    public Optional<Done> redoable() {
        return study.deeds().lastUndone().map(Step::what);
    }

    /// Takes back what was done last.
    ///
    /// @throws StorageException if nothing was stored, or nobody knows
    public void undo() {
        if (mover.waits()) {
            mover.retry();
        } else {
            study.deeds().last().ifPresent(this::undo);
        }
    }

    private void undo(Step step) {
        var taken = taking.back(step);
        mover.make(() -> {
            study.journal().record(taken.move());
            study.deeds().tookBack(taken.action());
        });
    }

    /// Brings forth again what was taken back last.
    ///
    /// @throws StorageException if nothing was stored, or nobody knows
    public void redo() {
        if (mover.waits()) {
            mover.retry();
        } else {
            study.deeds().lastUndone().ifPresent(this::redo);
        }
    }

    private void redo(Step step) {
        var taken = taking.forth(step);
        mover.make(() -> {
            study.journal().record(taken.move());
            study.deeds().broughtForth();
        });
    }
}
