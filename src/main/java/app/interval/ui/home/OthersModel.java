package app.interval.ui.home;

import app.interval.domain.item.Curriculum;
import app.interval.domain.item.ItemType;
import app.interval.study.Done;
import app.interval.study.Length;
import app.interval.study.Request;
import app.interval.study.Scope;
import app.interval.study.Study;
import app.interval.study.Unfinished;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Sessions besides today's plan: the one that was left, and any other one may want; and what was
/// done in them, as far as it can be taken back. Knows no node, stage or thread.
final class OthersModel {

    /// What can be done about what was before.
    ///
    /// @param unfinished the session that was left
    /// @param undo what would be taken back
    /// @param redo what would be brought forth again
    record Before(Optional<Unfinished> unfinished, Optional<Done> undo, Optional<Done> redo) {

        static final Before NOTHING =
                new Before(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Study study;
    private final Background background;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Request> request;
    private final ReadOnlyObjectWrapper<Part<Integer>> stock =
            new ReadOnlyObjectWrapper<>(new Loading<>());
    private final ReadOnlyObjectWrapper<Before> before =
            new ReadOnlyObjectWrapper<>(Before.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Exception>> stuck =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OthersModel(Study study, Background background, Ways ways) {
        this.study = study;
        this.background = background;
        this.ways = ways;
        this.request =
                new ReadOnlyObjectWrapper<>(Request.of(new Length.Questions(10)).asPractice());
    }

    /// What the session is to be.
    ReadOnlyObjectProperty<Request> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /// How many questions it could ask.
    ReadOnlyObjectProperty<Part<Integer>> stockProperty() {
        return stock.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Before> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /// Why something could not be taken back; nothing has changed then.
    ReadOnlyObjectProperty<Optional<Exception>> stuckProperty() {
        return stuck.getReadOnlyProperty();
    }

    Curriculum curriculum() {
        return study.curriculum();
    }

    /// Types of items that can be shown.
    Set<ItemType> playable() {
        return study.playable();
    }

    /// Looks what was left, and how much there is to ask.
    void refresh() {
        background.write(this::look, before::set, failure -> stuck.set(Optional.of(failure)));
        count();
    }

    private Before look() {
        var undoing = study.undoing();
        return new Before(study.unfinished(), undoing.undoable(), undoing.redoable());
    }

    private void count() {
        var asked = request.get();
        stock.set(new Loading<>());
        background.write(
                () -> study.stock(asked),
                count -> {
                    if (asked.equals(request.get())) {
                        stock.set(new Ready<>(count));
                    }
                },
                failure -> stock.set(new Failed<>(failure)));
    }

    void choose(Scope scope) {
        change(old -> new Request(old.length(), scope, old.context()));
    }

    void choose(Length length) {
        change(old -> new Request(length, old.scope(), old.context()));
    }

    void practise(boolean practice) {
        change(old -> {
            var study = new Request(old.length(), old.scope(), Request.of(old.length()).context());
            return practice ? study.asPractice() : study;
        });
    }

    private void change(UnaryOperator<Request> to) {
        request.set(to.apply(request.get()));
        count();
    }

    /// Begins the session if there is anything to ask.
    void start() {
        if (stock.get() instanceof Ready<Integer>(var count) && count > 0) {
            ways.begin().accept(request.get());
        }
    }

    /// Goes on with the session that was left.
    void resume() {
        before.get().unfinished().ifPresent(ways.resume());
    }

    /// Does not offer the session any more that was left.
    void letGo() {
        before.get()
                .unfinished()
                .ifPresent(unfinished -> change(() -> study.letGo(unfinished), () -> {}));
    }

    /// @param then what hangs on the log
    void undo(Runnable then) {
        change(study.undoing()::undo, then);
    }

    /// @param then what hangs on the log
    void redo(Runnable then) {
        change(study.undoing()::redo, then);
    }

    private void change(Runnable move, Runnable then) {
        background.write(
                () -> {
                    move.run();
                    return look();
                },
                looked -> {
                    stuck.set(Optional.empty());
                    before.set(looked);
                    then.run();
                    count();
                },
                failure -> stuck.set(Optional.of(failure)));
    }
}
