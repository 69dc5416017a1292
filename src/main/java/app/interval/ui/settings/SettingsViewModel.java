package app.interval.ui.settings;

import static app.interval.texts.Texts.text;

import app.interval.domain.Settings;
import app.interval.study.Preferences;
import app.interval.study.Stamps;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Change;
import app.interval.ui.kit.Changes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// State and moves of the settings page. Each change is one action of the log; what is shown is
/// what is stored. What was changed during this visit can be taken back, newest first.
public final class SettingsViewModel implements Changes {

    /// What can be done about something that was told.
    enum Offer {
        UNDO,
        REDO
    }

    /// Something that was just stored.
    ///
    /// @param action makes this one different from an equal one before
    record News(UUID action, String sentence, Offer offer) {}

    /// A change that could not be stored; nothing has changed.
    record Stuck(Exception failure, Runnable again) {}

    private record Done(Change change, UUID action) {}

    private record Wish<T>(SettingsViewModel page, Kept<T> kept, T value) implements Change {

        @Override
        public UUID store() {
            return page.preferences.wish(List.of(kept.wish().apply(value)), page.stamps);
        }

        @Override
        public UUID takeBack(UUID action) {
            return page.preferences.takeBack(action, page.stamps);
        }

        @Override
        public void done() {
            page.settings.set(page.preferences.current());
        }

        @Override
        public String sentence() {
            return kept.sentence(page.settings.get());
        }
    }

    private final Preferences preferences;
    private final Stamps stamps;
    private final Background background;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Optional<News>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Stuck>> stuck =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> takenBack = new ArrayDeque<>();
    private int storing;

    /// @param leave where to go from here
    public SettingsViewModel(
            Preferences preferences, Stamps stamps, Background background, Runnable leave) {
        this.preferences = preferences;
        this.stamps = stamps;
        this.background = background;
        this.leave = leave;
        this.settings = new ReadOnlyObjectWrapper<>(preferences.current());
    }

    /// What is in force.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Stuck>> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    LocalDate today() {
        return stamps.stamp(stamps.id()).studyDay();
    }

    /// Stores `value`, if it is another one than holds. What is on its way to the disk will hold
    /// later, so until then nothing is known to be the same.
    <T> void change(Kept<T> kept, T value) {
        if (storing == 0 && kept.read().apply(settings.get()).equals(value)) {
            return;
        }
        make(new Wish<>(this, kept, value));
    }

    @Override
    public void make(Change change) {
        store(change::store, change, action -> made(change, action), () -> make(change));
    }

    @Override
    public void made(Change change, UUID action) {
        takenBack.clear();
        done.push(new Done(change, action));
        tell(action, change.sentence(), Offer.UNDO);
    }

    /// Takes the newest change back, if there is one and nothing is on its way to the disk.
    void undo() {
        turn(done, takenBack, Offer.REDO);
    }

    /// Brings back what was taken back last.
    void redo() {
        turn(takenBack, done, Offer.UNDO);
    }

    /// Bringing back is taking back what took it back.
    private void turn(Deque<Done> from, Deque<Done> to, Offer offer) {
        var last = from.peek();
        if (last == null || storing > 0) {
            return;
        }
        var change = last.change();
        store(
                () -> change.takeBack(last.action()),
                change,
                action -> {
                    from.remove(last);
                    to.push(new Done(change, action));
                    var now = change.sentence();
                    var back = offer == Offer.REDO ? text("settings.taken-back", now) : now;
                    tell(action, back, offer);
                },
                () -> turn(from, to, offer));
    }

    void dismiss() {
        stuck.set(Optional.empty());
    }

    void leave() {
        leave.run();
    }

    private void store(Callable<UUID> work, Change change, Consumer<UUID> stored, Runnable again) {
        storing++;
        background.write(
                work,
                action -> {
                    storing--;
                    stuck.set(Optional.empty());
                    change.done();
                    stored.accept(action);
                },
                failure -> {
                    storing--;
                    stuck.set(Optional.of(new Stuck(failure, again)));
                });
    }

    private void tell(UUID action, String sentence, Offer offer) {
        news.set(Optional.of(new News(action, sentence, offer)));
    }
}
