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

/// What is set aside, and the way to take it up again.
final class ShelfModel {

    private final Shelf shelf;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Entry>>> entries =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final DeedsModel deeds;

    ShelfModel(Shelf shelf, Background background, DeedsModel deeds) {
        this.shelf = shelf;
        this.background = background;
        this.deeds = deeds;
        deeds.whenMoved(this::refresh);
    }

    ReadOnlyObjectProperty<Part<List<Entry>>> entriesProperty() {
        return entries.getReadOnlyProperty();
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
        var item = entry.facts().id();
        deeds.make(
                () -> {
                    shelf.takeUp(item);
                    return item;
                },
                text("plan.taken-up", entry.facts().label().title()));
    }
}
