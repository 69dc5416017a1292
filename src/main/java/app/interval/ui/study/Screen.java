package app.interval.ui.study;

import app.interval.study.Done;
import app.interval.study.Progress;
import app.interval.study.Table;

import java.util.Optional;

/// Everything the study screen can be showing, one case at a time.
public sealed interface Screen {

    /// The session is being opened.
    record Opening() implements Screen {}

    /// Something lies on the table and waits for the learner.
    record Settled(Table table, Margin margin) implements Screen {}

    /// A move is on its way to the disk; no verdict before it is there.
    record Storing(Settled before) implements Screen {}

    /// The last move could not be stored. Nothing has changed; it can be tried again.
    ///
    /// @param before what lay on the table, if the session had begun
    record Stuck(Optional<Settled> before, Exception failure) implements Screen {}

    /// What stands around the table.
    ///
    /// @param draft what was answered or ticked before, if that was taken back; else empty
    record Margin(Progress progress, Optional<Done> undo, Optional<Done> redo, Draft draft) {}
}
