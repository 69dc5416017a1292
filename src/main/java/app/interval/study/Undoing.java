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
    /// @return what became of it; empty if there was nothing, or if something new is stored that
    ///   had waited
    /// @throws StorageException if nothing was stored, or nobody knows
    public Optional<Turned> undo() {
        return turned(() -> study.deeds().last().ifPresent(this::undo));
    }

    /// What had waited comes first, and may be anything: only the deeds tell what was done.
    private Optional<Turned> turned(Runnable move) {
        var undone = study.deeds().lastUndone();
        if (mover.waits()) {
            mover.retry();
        } else {
            move.run();
        }
        var now = study.deeds().lastUndone();
        if (now.equals(undone)) {
            return Optional.empty();
        }
        var forth = undone.filter(step -> study.deeds().last().filter(step::equals).isPresent());
        return forth.map(step -> new Turned(step.what(), false))
                .or(() -> now.map(step -> new Turned(step.what(), true)));
    }

    private void undo(Step step) {
        var taken = taking.back(step);
        mover.make(() -> {
            study.journal().record(taken.move());
            study.deeds().tookBack(taken.action());
            taking.begun(step);
        });
    }

    /// Brings forth again what was taken back last.
    ///
    /// @return as for [#undo]
    /// @throws StorageException if nothing was stored, or nobody knows
    public Optional<Turned> redo() {
        return turned(() -> study.deeds().lastUndone().ifPresent(this::redo));
    }

    private void redo(Step step) {
        var taken = taking.forth(step);
        mover.make(() -> {
            study.journal().record(taken.move());
            study.deeds().broughtForth();
            taking.handedIn(step);
        });
    }
}
