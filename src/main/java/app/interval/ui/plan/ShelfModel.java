package app.interval.ui.plan;

import static app.interval.texts.Texts.text;

import app.interval.domain.ItemId;
import app.interval.domain.item.Item;
import app.interval.study.Shelf;
import app.interval.study.Shelf.Entry;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// What is set aside, and the way to take it up again. The last such move can be taken back and
/// brought forth again.
public final class ShelfModel {

    /// Something that was just stored.
    ///
    /// @param action what taking it back names
    /// @param isBack whether it took something back
    record News(UUID action, String title, boolean isBack) {

        String sentence() {
            return isBack ? text("plan.aside-again", title) : text("plan.taken-up", title);
        }
    }

    /// A move that could not be stored; nothing has changed.
    record Stuck(Exception failure, Runnable again) {}

    private final Shelf shelf;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Entry>>> entries =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Optional<News>> news =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Stuck>> stuck =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean storing;

    public ShelfModel(Shelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    ReadOnlyObjectProperty<Part<List<Entry>>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Stuck>> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    /// Looks what is set aside.
    public void refresh() {
        background.write(
                shelf::entries,
                read -> entries.set(new Ready<>(read)),
                failure -> entries.set(new Failed<>(failure)));
    }

    /// The question and what it teaches.
    Item item(ItemId id) {
        return shelf.item(id);
    }

    /// Asks an item again.
    void takeUp(Entry entry) {
        var title = entry.facts().label().title();
        var item = entry.facts().id();
        store(() -> shelf.takeUp(item), title, false);
    }

    /// Takes the last move back, or what took it back.
    void turn() {
        news.get()
                .ifPresent(last ->
                        store(() -> shelf.takeBack(last.action()), last.title(), !last.isBack()));
    }

    void dismiss() {
        stuck.set(Optional.empty());
    }

    private void store(Callable<UUID> move, String title, boolean isBack) {
        if (storing) {
            return;
        }
        storing = true;
        background.write(
                move,
                action -> {
                    storing = false;
                    stuck.set(Optional.empty());
                    news.set(Optional.of(new News(action, title, isBack)));
                    refresh();
                },
                failure -> {
                    storing = false;
                    stuck.set(Optional.of(new Stuck(failure, () -> store(move, title, isBack))));
                });
    }
}
