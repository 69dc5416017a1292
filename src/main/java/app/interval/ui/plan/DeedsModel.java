package app.interval.ui.plan;

import app.interval.domain.Settings;
import app.interval.study.Preferences;
import app.interval.study.Turned;
import app.interval.study.Undoing;
import app.interval.ui.kit.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is done from the page, and the way back: the newest deed is taken back, whichever it was
/// and wherever it was done, an answer or a wish.
final class DeedsModel {

    /// What can be done about something that was told.
    enum Offer {
        UNDO,
        REDO
    }

    /// Something that was just stored.
    ///
    /// @param number makes this one different from an equal one before
    record News(int number, String sentence, Offer offer) {}

    /// A deed that could not be stored; nothing has changed.
    record Stuck(Exception failure, Runnable again) {}

    /// What was taken back or brought forth, if anything was, and what was in force before.
    private record Moved(Optional<Turned> turned, Settings before) {}

    private final Undoing undoing;
    private final Preferences preferences;
    private final Background background;
    private final List<Runnable> followers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<News>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Stuck>> stuck =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int told;
    private boolean storing;

    DeedsModel(Undoing undoing, Preferences preferences, Background background) {
        this.undoing = undoing;
        this.preferences = preferences;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Stuck>> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    /// Does `look` after whatever was done, taken back or brought forth.
    void whenMoved(Runnable look) {
        followers.add(look);
    }

    /// Does `deed` and tells it.
    <T> void make(Callable<T> deed, String sentence) {
        store(deed, _ -> tell(sentence, Offer.UNDO), () -> make(deed, sentence));
    }

    /// Takes back what was done last, if anything was.
    void undo() {
        store(() -> moved(undoing::undo), this::tell, this::undo);
    }

    /// Brings forth again what was taken back last.
    void redo() {
        store(() -> moved(undoing::redo), this::tell, this::redo);
    }

    void dismiss() {
        stuck.set(Optional.empty());
    }

    private Moved moved(Supplier<Optional<Turned>> move) {
        var before = preferences.current();
        return new Moved(move.get(), before);
    }

    private void tell(Moved moved) {
        var wishes = ForecastModel.differences(moved.before(), preferences.current());
        moved.turned()
                .ifPresent(turned -> {
                    var offer = turned.isBack() ? Offer.REDO : Offer.UNDO;
                    tell(Words.turned(turned.what(), wishes, offer), offer);
                });
    }

    private void tell(String sentence, Offer offer) {
        news.set(Optional.of(new News(++told, sentence, offer)));
    }

    private <T> void store(Callable<T> work, Consumer<T> then, Runnable again) {
        if (storing) {
            return;
        }
        storing = true;
        background.write(
                work,
                done -> {
                    storing = false;
                    stuck.set(Optional.empty());
                    then.accept(done);
                    followers.forEach(Runnable::run);
                },
                failure -> {
                    storing = false;
                    stuck.set(Optional.of(new Stuck(failure, again)));
                });
    }
}
