package app.interval.ui.stories;

import app.interval.study.Noted;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Function;

/// The learner's notes on questions, to be found by the same words as stories.
public final class NotesModel {

    private final Function<String, List<Noted>> search;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Noted>>> notes =
            new ReadOnlyObjectWrapper<>(new Loading<>());

    /// @param search finds the notes in which all the words given occur
    public NotesModel(Function<String, List<Noted>> search, Background background) {
        this.search = search;
        this.background = background;
    }

    ReadOnlyObjectProperty<Part<List<Noted>>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Looks which notes have all of `words`; blank: all.
    void refresh(String words) {
        background.write(
                () -> search.apply(words),
                found -> notes.set(new Ready<>(found)),
                failure -> notes.set(new Failed<>(failure)));
    }
}
