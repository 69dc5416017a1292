package app.interval.ui.report;

import app.interval.chart.Letter;
import app.interval.chart.Letters;
import app.interval.progress.Report;
import app.interval.texts.FileTrouble;
import app.interval.ui.kit.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// State and moves of the report's screen. Knows no node, stage or thread.
public final class ReportViewModel {

    /// Everything the screen can be showing.
    public sealed interface State {

        record Loading() implements State {}

        record Ready(Report report, Letter letter) implements State {}

        record Failed(Exception failure) implements State {}
    }

    /// What became of the wish to save.
    public sealed interface Saving {

        record Unasked() implements Saving {}

        record Running() implements Saving {}

        record Saved(Path file) implements Saving {}

        /// Nothing was written.
        ///
        /// @param sentence what is in the way
        record Failed(Form form, String sentence, Exception failure) implements Saving {}
    }

    /// Writes a report into a file.
    @FunctionalInterface
    public interface Save {

        /// Writes it in the form wanted.
        ///
        /// @throws IOException if it could not be written
        void save(Report report, Form form, Path file) throws IOException;
    }

    private final Callable<Report> make;
    private final Save save;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.Unasked());

    /// @param make makes the report; takes its time
    public ReportViewModel(Callable<Report> make, Save save, Background background) {
        this.make = make;
        this.save = save;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Makes the report.
    public void refresh() {
        state.set(new State.Loading());
        background.run(
                () -> {
                    var report = make.call();
                    return new State.Ready(report, Letters.letter(report));
                },
                state::set,
                failure -> state.set(new State.Failed(failure)));
    }

    /// Saves the report shown, one at a time.
    public void save(Form form, Path file) {
        if (state.get() instanceof State.Ready(var report, _)
                && !(saving.get() instanceof Saving.Running)) {
            saving.set(new Saving.Running());
            background.run(
                    () -> {
                        save.save(report, form, file);
                        return new Saving.Saved(file);
                    },
                    saving::set,
                    failure ->
                            saving.set(new Saving.Failed(form, sentence(failure, file), failure)));
        }
    }

    /// Puts away what is said about the last file.
    public void forget() {
        saving.set(new Saving.Unasked());
    }

    private static String sentence(Exception failure, Path file) {
        return FileTrouble.sentence(
                failure instanceof IOException e ? e : new IOException(failure), file);
    }
}
