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
import app.interval.grading.Grader;
import app.interval.study.Act;
import app.interval.study.Explanation;
import app.interval.study.Length;
import app.interval.study.Request;
import app.interval.study.Sitting;
import app.interval.study.Study;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Table.Over;
import app.interval.study.Table.Revealed;
import app.interval.ui.kit.Background;
import app.interval.ui.kit.Stopwatch;
import app.interval.ui.study.Screen.Opening;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;
import app.interval.ui.study.Screen.Stuck;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// State and moves of the study screen. Knows no node, stage or thread, so a plain test drives it.
public final class StudyViewModel {

    private final Study study;
    private final Background background;
    private final Stopwatch watch;
    private final Runnable leave;
    private final OwnStories stories;
    private final Keeping keeping;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Opening());
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private Supplier<Sitting> opening;
    private @Nullable Sitting sitting;
    private Optional<Question> asked = Optional.empty();
    private boolean gone;
    private @Nullable UUID timed;

    /// A session of today's plan.
    ///
    /// @param leave where to go when the session is left
    public StudyViewModel(
            Study study, Length length, Background background, Stopwatch watch, Runnable leave) {
        this(study, () -> study.sit(Request.of(length)), background, watch, leave);
    }

    /// Any session.
    ///
    /// @param opening begins it, or takes it up, with something on its table
    /// @param leave where to go when the session is left
    public StudyViewModel(
            Study study,
            Supplier<Sitting> opening,
            Background background,
            Stopwatch watch,
            Runnable leave) {
        this.study = study;
        this.opening = opening;
        this.background = background;
        this.watch = watch;
        this.leave = leave;
        this.keeping = new Keeping(background);
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
                    sitting = opening.get();
                    return Settled.of(sitting);
                },
                this::show,
                failure -> screen.set(new Stuck(Optional.empty(), failure)));
    }

    /// The question is on the screen: its time runs.
    public void painted() {
        if (table() instanceof Asking(var turn) && !turn.event().equals(timed)) {
            timed = turn.event();
            watch.start();
        }
    }

    /// Is told whatever the learner does, and measures the work on the answer.
    Stopwatch watch() {
        return watch;
    }

    /// Chooses the option, or takes the choice back where several may be chosen.
    public void pick(String label) {
        if (table() instanceof Asking(var turn) && turn.item().task() instanceof Choice choice) {
            make(draft.get().picking(label, choice.several()));
        }
    }

    public void type(String text) {
        make(new Typed(text));
    }

    /// The answer as far as it has come; not submitted.
    public void make(Answer answer) {
        make(draft.get().making(answer));
    }

    public void feel(Certainty certainty) {
        make(draft.get().feeling(certainty));
    }

    /// What is made of an answer is kept at once, so that nothing is typed twice.
    private void make(Draft made) {
        if (sitting != null && table() instanceof Asking(var turn)) {
            draft.set(made);
            keeping.keep(sitting, turn.event(), made);
        }
    }

    /// Opens the next hint of the question, if there is a further one.
    public void hint() {
        if (table() instanceof Asking(var turn) && turn.hasHint()) {
            move(Sitting::hint);
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
        switch (screen.get()) {
            case Reminding(var next) -> screen.set(next);
            case Past(var before, _) -> screen.set(before);
            default -> goOn();
        }
    }

    private void goOn() {
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
            var effort = draft.get().effort(watch.read());
            var begun = draft.get().made();
            move(sitting -> sitting.answer(new GaveUp(begun), effort));
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
        return table() instanceof Revealed revealed ? draft.get().suggested(revealed) : Grade.GOOD;
    }

    /// Whether `act` can be done with the item on the table.
    boolean can(Act act) {
        return screen.get() instanceof Settled(_, var margin)
                && margin.offers().acts().contains(act);
    }

    /// Does `act` with the item on the table, if it can be done.
    public void act(Act act) {
        if (can(act)) {
            move(sitting -> sitting.act(act));
        }
    }

    /// Makes `text` the note on the item on the table; a blank one erases it.
    void note(String text) {
        move(sitting -> sitting.note(text));
    }

    /// "I was right", where that can be said.
    public void override() {
        if (screen.get() instanceof Settled(_, var margin) && margin.offers().disputable()) {
            move(Sitting::override);
        }
    }

    /// Shows the question before the one that is shown, as it was answered; changes nothing.
    public void lookBack() {
        screen.get().earlier().ifPresent(screen::set);
    }

    /// Asks what was missed in the session that is over once more, as practice.
    public void practiseMisses() {
        if (table() instanceof Over(var summary) && !summary.missed().isEmpty()) {
            opening = () -> study.sit(summary.again());
            begin();
        }
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

    /// Leaves the session, so that it can be taken up again, and goes; from an earlier question
    /// back to the session. What was answered is on disk already, so a failure to note that it was
    /// left keeps nobody here.
    public void leave() {
        if (screen.get() instanceof Past(var before, _)) {
            screen.set(before);
            return;
        }
        var open = sitting;
        if (open == null || screen.get() instanceof Storing) {
            go();
            return;
        }
        background.write(open::pause, _ -> go(), _ -> go());
    }

    /// Once, however often it was asked for: whoever has left may be in another session by then.
    private void go() {
        if (!gone) {
            gone = true;
            leave.run();
        }
    }

    private void submit(Task task) {
        var effort = draft.get().effort(watch.read());
        Handed.in(task, draft.get().made())
                .ifPresent(answer ->
                        move(
                                Handed.isCompared(task)
                                        ? sitting -> sitting.reveal(answer, effort)
                                        : sitting -> sitting.answer(answer, effort)));
    }

    /// Whether there is something to submit.
    boolean isAnswered() {
        return table() instanceof Asking(var turn)
                && Handed.in(turn.item().task(), draft.get().made()).isPresent();
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
                    return Settled.of(open);
                },
                this::show,
                failure -> screen.set(new Stuck(Optional.of(before), failure)));
    }

    /// A question that stays on the table keeps what was chosen or typed for it.
    private void show(Settled settled) {
        var question = Question.of(settled.table());
        var stays = question.isPresent() && question.equals(asked);
        asked = question;
        if (stays) {
            draft.set(draft.get().hinted(settled.table()));
        } else if (!(settled.table() instanceof Judged)) {
            draft.set(settled.margin().draft());
        }
        screen.set(stays || !settled.isReminded() ? settled : new Reminding(settled));
    }

    private @Nullable Table table() {
        return screen.get() instanceof Settled(var table, _) ? table : null;
    }
}
