package app.interval.ui.study;

import app.interval.chart.ProblemReport;
import app.interval.chart.ProblemReport.Kind;
import app.interval.domain.log.Answer;
import app.interval.study.Table;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Revealed;
import app.interval.study.Turn;
import app.interval.texts.FileTrouble;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A report of a problem with a question, as far as it has come, and what became of the wish to
/// save it. Knows no node, stage or thread.
final class ProblemModel {

    /// What became of the file.
    sealed interface Saving {

        record Unasked() implements Saving {}

        record Saved(Path file) implements Saving {}

        /// Nothing was written.
        ///
        /// @param sentence what is in the way
        record Failed(String sentence, Exception failure) implements Saving {}
    }

    private final Post post;
    private final Optional<Answer> answer;
    private final ReadOnlyObjectWrapper<ProblemReport> report;
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.Unasked());

    /// @param turn what the problem is with
    /// @param table on which it lies
    ProblemModel(Turn turn, Table table, Post post) {
        this.post = post;
        this.answer =
                switch (table) {
                    case Judged judged -> Optional.of(judged.answer());
                    case Revealed revealed -> Optional.of(revealed.answer());
                    case Table.Asking _, Table.Over _ -> Optional.empty();
                };
        this.report =
                new ReadOnlyObjectWrapper<>(
                        new ProblemReport(turn, answer, Kind.WRONG, "", post.program()));
    }

    /// What would be written now.
    ReadOnlyObjectProperty<ProblemReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether there is an answer to send or to keep back.
    boolean isAnswered() {
        return answer.isPresent();
    }

    void choose(Kind kind) {
        change(old ->
                new ProblemReport(old.turn(), old.answer(), kind, old.words(), old.program()));
    }

    void say(String words) {
        change(old ->
                new ProblemReport(old.turn(), old.answer(), old.kind(), words, old.program()));
    }

    /// @param with whether the answer goes with it
    void send(boolean with) {
        var sent = with ? answer : Optional.<Answer>empty();
        change(old -> new ProblemReport(old.turn(), sent, old.kind(), old.words(), old.program()));
    }

    /// What was saved before says something else than what is shown now.
    private void change(UnaryOperator<ProblemReport> to) {
        report.set(to.apply(report.get()));
        saving.set(new Saving.Unasked());
    }

    /// Writes what is shown into `file`.
    void save(Path file) {
        var text = report.get().markdown();
        post.write(
                file,
                text,
                () -> saving.set(new Saving.Saved(file)),
                failure -> saving.set(new Saving.Failed(sentence(failure, file), failure)));
    }

    private static String sentence(Exception failure, Path file) {
        return FileTrouble.sentence(
                failure instanceof IOException e ? e : new IOException(failure), file);
    }
}
