package app.interval.ui.misjudged;

import static java.util.stream.Collectors.toSet;

import app.interval.study.Length;
import app.interval.study.Misjudged;
import app.interval.study.Request;
import app.interval.study.Scope;
import app.interval.study.Study;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Consumer;

/// What was answered surely and wrongly and is not put right yet, and the session that may do so.
/// Knows no node, stage or thread.
public final class MisjudgedViewModel {

    /// What there is.
    ///
    /// @param entries the one answered last first
    /// @param asked how many of them are neither set aside nor put off until tomorrow
    /// @param request a session over those: study if all are due, else practice
    record Found(List<Misjudged> entries, int asked, Request request) {

        Found {
            entries = List.copyOf(entries);
        }
    }

    private final Study study;
    private final Background background;
    private final Consumer<Request> begin;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Part<Found>> found =
            new ReadOnlyObjectWrapper<>(new Loading<>());

    /// @param begin where a session begins
    /// @param leave back to where one came from
    public MisjudgedViewModel(
            Study study, Background background, Consumer<Request> begin, Runnable leave) {
        this.study = study;
        this.background = background;
        this.begin = begin;
        this.leave = leave;
    }

    ReadOnlyObjectProperty<Part<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks what there is.
    public void refresh() {
        found.set(new Loading<>());
        background.write(
                this::look,
                read -> found.set(new Ready<>(read)),
                failure -> found.set(new Failed<>(failure)));
    }

    private Found look() {
        var entries = study.misjudged();
        var items = entries.stream().map(entry -> entry.item().id()).collect(toSet());
        // Asked by what was found: finding it again would read the whole log.
        var these = request(entries.size(), new Scope.These(items));
        var asked = study.stock(these.asPractice());
        var wanted = request(asked, new Scope.Misjudged());
        return new Found(
                entries, asked, study.stock(these) == asked ? wanted : wanted.asPractice());
    }

    private static Request request(int questions, Scope scope) {
        var length = new Length.Questions(Math.max(1, questions));
        return new Request(length, scope, Request.of(length).context());
    }

    /// Begins a session over what is listed, if anything of it is asked.
    void start() {
        if (found.get() instanceof Ready<Found>(var list) && list.asked() > 0) {
            begin.accept(list.request());
        }
    }

    void leave() {
        leave.run();
    }
}
