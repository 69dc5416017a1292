package app.interval.ui.home;

import app.interval.study.Agenda;
import app.interval.study.Length;
import app.interval.study.Length.Minutes;
import app.interval.study.Length.Questions;
import app.interval.study.Study;
import app.interval.ui.kit.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.function.Consumer;

/// State and moves of the first screen. Knows no node, stage or thread.
public final class HomeViewModel {

    /// Lengths of a session one can choose from.
    static final List<Length> LENGTHS =
            List.of(
                    new Minutes(5),
                    new Minutes(15),
                    new Minutes(25),
                    new Minutes(45),
                    new Questions(5),
                    new Questions(10),
                    new Questions(20));

    /// Everything the screen can be showing.
    public sealed interface State {

        record Loading() implements State {}

        record Ready(Agenda agenda) implements State {}

        record Failed(Exception failure) implements State {}
    }

    private final Study study;
    private final Background background;
    private final Consumer<Length> begin;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ObjectProperty<Length> length = new SimpleObjectProperty<>(new Minutes(25));

    /// @param begin where to go with the length chosen
    public HomeViewModel(Study study, Background background, Consumer<Length> begin) {
        this.study = study;
        this.background = background;
        this.begin = begin;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How long the next session is meant to last.
    public ObjectProperty<Length> lengthProperty() {
        return length;
    }

    /// Looks what waits.
    public void refresh() {
        background.write(
                study::agenda,
                agenda -> state.set(new State.Ready(agenda)),
                failure -> state.set(new State.Failed(failure)));
    }

    /// Begins a session if anything waits.
    public void start() {
        if (state.get() instanceof State.Ready(var agenda) && !agenda.isEmpty()) {
            begin.accept(length.get());
        }
    }
}
