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
import java.util.function.Consumer;

/// What comes back when, and why one of it does. Both move on with the time while somebody watches.
final class ComingModel {

    private final Study study;
    private final Background background;
    private final ReadOnlyObjectWrapper<Part<List<Coming>>> list =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Optional<Part<Explanation>>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Runnable> later;
    private Optional<ItemId> asked = Optional.empty();
    private boolean watched;
    private boolean waiting;

    /// @param later does something after a while, in which what is shown hardly changes
    ComingModel(Study study, Background background, DeedsModel deeds, Consumer<Runnable> later) {
        this.study = study;
        this.background = background;
        this.later = later;
        deeds.whenMoved(this::refresh);
    }

    ReadOnlyObjectProperty<Part<List<Coming>>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Why the item last asked about comes back when it does; empty before any was.
    ReadOnlyObjectProperty<Optional<Part<Explanation>>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /// Looks what comes back, and again why the item does that was asked about.
    public void refresh() {
        background.write(
                study::coming,
                read -> list.set(new Ready<>(read)),
                failure -> list.set(new Failed<>(failure)));
        asked.ifPresent(this::ask);
    }

    /// Looks again and again for as long as somebody watches.
    void watch(boolean isWatched) {
        watched = isWatched;
        if (watched && !waiting) {
            waiting = true;
            later.accept(this::lookAgain);
        }
    }

    private void lookAgain() {
        waiting = false;
        if (watched) {
            refresh();
            watch(true);
        }
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
