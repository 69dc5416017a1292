package app.interval.ui.plan;

import app.interval.domain.ItemId;
import app.interval.study.Coming;
import app.interval.study.Explanation;
import app.interval.study.Study;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// What comes back when, and why one of it does.
public final class ComingModel {

    private final Study study;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Coming>>> list =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Optional<Part<Explanation>>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ItemId> asked = Optional.empty();

    public ComingModel(Study study, Background background) {
        this.study = study;
        this.background = background;
    }

    ReadOnlyObjectProperty<Part<List<Coming>>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Why the item last asked about comes back when it does; empty before any was.
    ReadOnlyObjectProperty<Optional<Part<Explanation>>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /// Looks what comes back.
    public void refresh() {
        background.write(
                study::coming,
                read -> list.set(new Ready<>(read)),
                failure -> list.set(new Failed<>(failure)));
    }

    /// Asks why `item` comes back when it does. Only the newest question is answered.
    void ask(ItemId item) {
        asked = Optional.of(item);
        background.write(
                () -> study.explain(item),
                found -> show(item, new Ready<>(found)),
                failure -> show(item, new Failed<>(failure)));
    }

    private void show(ItemId item, Part<Explanation> found) {
        if (asked.filter(item::equals).isPresent()) {
            reason.set(Optional.of(found));
        }
    }
}
