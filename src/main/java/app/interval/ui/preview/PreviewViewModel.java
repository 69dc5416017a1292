package app.interval.ui.preview;

import app.interval.ui.kit.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Consumer;

/// Follows a question while it is written. Knows no node, stage or thread.
public final class PreviewViewModel {

    private final Manuscript manuscript;
    private final Background background;
    private final Consumer<Runnable> pause;
    private final ReadOnlyObjectWrapper<Sheet> sheet =
            new ReadOnlyObjectWrapper<>(new Sheet.Unread());
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private boolean closed;

    /// @param pause does something after a while, before the file is looked at again
    public PreviewViewModel(
            Manuscript manuscript, Background background, Consumer<Runnable> pause) {
        this.manuscript = manuscript;
        this.background = background;
        this.pause = pause;
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// Whether the file cannot be read at the moment, so that what is shown may be old: an editor
    /// may be about to put a new one in its place.
    public ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /// Looks at the file, and again after each pause.
    public void follow() {
        background.run(manuscript::news, this::found, _ -> missed());
    }

    /// Looks no more.
    public void close() {
        closed = true;
    }

    private void found(Optional<Sheet> news) {
        lost.set(false);
        news.ifPresent(sheet::set);
        goOn();
    }

    private void missed() {
        lost.set(true);
        goOn();
    }

    private void goOn() {
        if (!closed) {
            pause.accept(this::again);
        }
    }

    private void again() {
        if (!closed) {
            follow();
        }
    }
}
