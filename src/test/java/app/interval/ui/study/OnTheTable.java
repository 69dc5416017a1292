package app.interval.ui.study;

import app.interval.study.Table;
import app.interval.ui.study.Screen.Settled;

import javafx.scene.Scene;

import java.util.Optional;

/// The door for tests to what a study screen shows.
public final class OnTheTable {

    private OnTheTable() {}

    /// What waits for the learner; nothing while a move is being stored or on another screen.
    public static Optional<Table> of(Scene scene) {
        return scene.getRoot().lookup(".study") instanceof StudyView view
                        && view.model().screenProperty().get() instanceof Settled(var table, _)
                ? Optional.of(table)
                : Optional.empty();
    }
}
