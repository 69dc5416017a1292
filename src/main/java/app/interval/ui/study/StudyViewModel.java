package app.interval.ui.study;

import app.interval.domain.Certainty;
import app.interval.domain.Grade;
import app.interval.domain.Level;
import app.interval.domain.item.Curriculum;
import app.interval.domain.item.Dimension;
import app.interval.domain.item.Task;
import app.interval.domain.item.Task.Choice;
import app.interval.domain.log.Answer;
import app.interval.domain.log.Answer.GaveUp;
import app.interval.domain.log.Answer.Typed;
import app.interval.domain.log.Assessment.Rated;
import app.interval.domain.log.Attempt.Effort;
import app.interval.domain.log.Attempt.Spent;
import app.interval.grading.Grader;
import app.interval.study.Explanation;
import app.interval.study.Length;
import app.interval.study.Sitting;
import app.interval.study.Study;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.study.Screen.Margin;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/// State and moves of the study screen. Knows no node, stage or thread, so a plain test drives it.
public final class StudyViewModel {

    private final Study study;
    private final Length length;
    private final Background background;
    private final Stopwatch watch;
    private final Runnable leave;
    private final OwnStories stories;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Opening());
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private @Nullable Sitting sitting;
    private boolean gone;

    /// @param leave where to go when the session is left
    public StudyViewModel(
            Study study, Length length, Background background, Stopwatch watch, Runnable leave) {
        this.study = study;
        this.length = length;
        this.background = background;
        this.watch = watch;
        this.leave = leave;
        this.stories = new OwnStories(study.documents(), background);
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What is chosen, typed or ticked but not yet submitted.
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The learner's own stories.
    OwnStories stories() {
        return stories;
    }

    /// Names of topics and sources.
    public Curriculum curriculum() {
        return study.curriculum();
    }

    /// Opens the session and shows its first question.
    public void begin() {
        screen.set(new Opening());
        background.write(
                () -> {
                    sitting = study.begin(length);
                    sitting.next();
                    return settled(sitting);
                },
                this::show,
                failure -> screen.set(new Stuck(Optional.empty(), failure)));
    }

    /// The question is on the screen: its time runs.
    public void painted() {
        watch.start();
    }

    /// The learner did something.
    public void active() {
        watch.activity();
    }

    /// Chooses the option, or takes the choice back where several may be chosen.
    public void pick(String label) {
        if (table() instanceof Asking(var turn) && turn.item().task() instanceof Choice choice) {
            draft.set(draft.get().picking(label, choice.several()));
        }
    }

    public void type(String text) {
        make(new Typed(text));
    }

    /// The answer as far as it has come; not submitted.
    public void make(Answer answer) {
        if (table() instanceof Asking) {
            draft.set(draft.get().making(answer));
        }
    }

    public void feel(Certainty certainty) {
        if (table() instanceof Asking) {
            draft.set(draft.get().feeling(certainty));
        }
    }

    /// Ticks a point of the answer, or takes the tick back.
    ///
    /// @param point number from 1; ignored if there is no such point
    public void tick(int point) {
        if (table() instanceof Revealed(var turn, _, _, _)
                && point <= Grader.points(turn.item().task())) {
            draft.set(draft.get().ticking(point));
        }
    }

    /// Asks for one more thing an interviewer would say on request.
    public void clarify() {
        if (table() instanceof Asking) {
            draft.set(draft.get().clarifying());
        }
    }

    /// Says how far the revealed answer came in one dimension of the rubric.
    ///
    /// @param dimension number from 1; ignored if there is no such dimension
    /// @param reached empty: not even the lowest level
    public void rate(int dimension, Optional<Level> reached) {
        if (dimension <= rubric().size()) {
            draft.set(draft.get().rating(dimension, reached));
        }
    }

    /// The rubric of the revealed answer; empty if it has none, or nothing is revealed.
    List<Dimension> rubric() {
        return table() instanceof Revealed(var turn, _, _, _)
                ? Grader.rubric(turn.item().task())
                : List.of();
    }

    /// Whether every dimension was rated.
    boolean isRated() {
        return draft.get().ratings().size() == rubric().size();
    }

    /// Submits the draft, or the grade it suggests; goes on after a verdict, leaves after the end.
    public void forward() {
        switch (table()) {
            case Asking(var turn) -> submit(turn.item().task());
            case Revealed _ when !rubric().isEmpty() -> assess();
            case Revealed _ -> grade(suggested());
            case Judged _ -> move(Sitting::next);
            case Over _ -> go();
            case null -> {}
        }
    }

    public void giveUp() {
        if (table() instanceof Asking) {
            var effort = effort();
            move(sitting -> sitting.answer(new GaveUp(), effort));
        }
    }

    private void assess() {
        if (isRated()) {
            var rated = new Rated(draft.get().levels());
            move(sitting -> sitting.assess(rated));
        }
    }

    /// The learner's own judgement of a revealed answer that has no rubric.
    public void grade(Grade grade) {
        if (table() instanceof Revealed && rubric().isEmpty()) {
            var ticks = draft.get().ticked();
            move(sitting -> sitting.assess(grade, ticks));
        }
    }

    /// The grade that the ticks suggest.
    public Grade suggested() {
        return table() instanceof Revealed(var turn, _, _, _)
                ? Grader.suggested(draft.get().ticks().size(), Grader.points(turn.item().task()))
                : Grade.GOOD;
    }

    /// Why the item that was judged comes back when it does, as of now.
    Explanation explain(Judged judged) {
        return study.explain(judged);
    }

    public void undo() {
        if (screen.get() instanceof Settled(_, var margin) && margin.undo().isPresent()) {
            move(Sitting::undo);
        }
    }

    public void redo() {
        if (screen.get() instanceof Settled(_, var margin) && margin.redo().isPresent()) {
            move(Sitting::redo);
        }
    }

    /// Does again what could not be stored.
    public void retry() {
        if (screen.get() instanceof Stuck(var before, _)) {
            before.ifPresentOrElse(
                    settled -> {
                        screen.set(settled);
                        move(Sitting::retry);
                    },
                    this::begin);
        }
    }

    /// Ends the session and goes. What was answered is on disk already, so a failure to note the
    /// end keeps nobody here.
    public void leave() {
        var open = sitting;
        if (open == null || screen.get() instanceof Storing) {
            go();
            return;
        }
        background.write(open::end, _ -> go(), _ -> go());
    }

    /// Once, however often it was asked for: whoever has left may be in another session by then.
    private void go() {
        if (!gone) {
            gone = true;
            leave.run();
        }
    }

    private void submit(Task task) {
        var effort = effort();
        answer(task)
                .ifPresent(answer ->
                        move(
                                Handed.isCompared(task)
                                        ? sitting -> sitting.reveal(answer, effort)
                                        : sitting -> sitting.answer(answer, effort)));
    }

    /// Whether there is something to submit.
    boolean isAnswered() {
        return table() instanceof Asking(var turn) && answer(turn.item().task()).isPresent();
    }

    private Optional<Answer> answer(Task task) {
        return Handed.in(task, draft.get().made());
    }

    private Effort effort() {
        var reading = watch.read();
        return new Effort(
                0,
                1,
                draft.get().certainty(),
                OptionalDouble.empty(),
                new Spent(reading.taken(), reading.idle()));
    }

    /// Ignored unless something waits on the table, so a double click cannot move twice.
    private void move(Consumer<Sitting> move) {
        var open = sitting;
        if (open == null || !(screen.get() instanceof Settled before)) {
            return;
        }
        screen.set(new Storing(before));
        background.write(
                () -> {
                    move.accept(open);
                    return settled(open);
                },
                this::show,
                failure -> screen.set(new Stuck(Optional.of(before), failure)));
    }

    private static Settled settled(Sitting sitting) {
        return new Settled(
                sitting.table(),
                new Margin(
                        sitting.progress(),
                        sitting.undoable(),
                        sitting.redoable(),
                        sitting.takenBack().map(Draft::of).orElse(Draft.EMPTY)));
    }

    private void show(Settled settled) {
        if (!(settled.table() instanceof Judged)) {
            draft.set(settled.margin().draft());
        }
        screen.set(settled);
    }

    private @Nullable Table table() {
        return screen.get() instanceof Settled(var table, _) ? table : null;
    }
}
