package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.CardMarkdown;
import app.interval.study.Done;
import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.study.Turn;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.Toast;
import app.interval.ui.study.Screen.Margin;
import app.interval.ui.study.Screen.Settled;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with the item on the table that takes more than a key: what is written about it
/// lies over a part of the frame for as long as it is open, and what was done is told.
final class Extras {

    private static final List<Done.Kind> OF_NOTES =
            List.of(Done.Kind.NOTE, Done.Kind.NOTE_CHANGE, Done.Kind.NOTE_ERASE);

    private final BorderPane frame;
    private final StudyViewModel model;
    private final Toast toast;
    private final Optional<Post> post;
    private Optional<Open> open = Optional.empty();
    private Optional<Settled> last = Optional.empty();

    /// @param sheet that is open
    /// @param bar that stood where it lies
    /// @param focus whence it was opened
    private record Open(Sheet sheet, Node bar, Optional<Node> focus) {}

    /// @param frame bars above and below
    /// @param toast what lies between them
    /// @param post where reports of problems go; empty: none are made
    Extras(BorderPane frame, StudyViewModel model, Toast toast, Optional<Post> post) {
        this.post = post;
        this.frame = frame;
        this.model = model;
        this.toast = toast;
        model.screenProperty().when(shown(frame)).subscribe(this::follow);
        shown(frame)
                .subscribe(isShown -> {
                    if (!isShown) {
                        open.ifPresent(one -> one.sheet().left());
                    }
                });
    }

    /// What can be done while `screen` is shown.
    List<Extra> offers(Screen screen) {
        if (!(screen instanceof Settled(var table, var margin)) || table.about().isEmpty()) {
            return List.of();
        }
        var turn = table.about().get();
        var words = margin.offers().note().isPresent() ? text("note.change") : text("note.write");
        var offers = new ArrayList<Extra>();
        offers.add(new Extra(Action.NOTE, words, () -> write(table, margin.offers().note())));
        offers.add(new Extra(Action.COPY_QUESTION, text("card.copy"), () -> copy(table, turn)));
        post.map(to ->
                        new Extra(
                                Action.PROBLEM,
                                text("problem.title"),
                                () -> report(turn, table, to)))
                .ifPresent(offers::add);
        return offers;
    }

    /// Whether something lies over the screen and has all its keys.
    boolean isOpen() {
        return open.isPresent();
    }

    /// Does what a key asks for.
    ///
    /// @return whether it asked for anything
    boolean pressed(KeyEvent event, boolean typing) {
        if (open.isPresent()) {
            return open.get().sheet().pressed(event);
        }
        var asked =
                offers(model.screenProperty().get()).stream()
                        .filter(extra -> extra.action().matches(event, typing))
                        .findFirst();
        asked.ifPresent(extra -> extra.work().run());
        return asked.isPresent();
    }

    /// Before the answer the question alone.
    private void copy(Table table, Turn turn) {
        if (table instanceof Judged) {
            Nodes.copy(CardMarkdown.whole(turn, model.curriculum()));
            toast.tell(text("card.copied-whole"));
        } else {
            Nodes.copy(CardMarkdown.question(turn));
            toast.tell(text("card.copied"));
        }
    }

    private void report(Turn turn, Table table, Post to) {
        var page = new ProblemPage(new ProblemModel(turn, table, to), to, this::close);
        open(page);
        frame.setCenter(page);
        frame.setBottom(page.bar());
        page.begin();
    }

    private void write(Table table, Optional<String> note) {
        var isAnswered = !(table instanceof Asking);
        var panel = new NotePanel(note, isAnswered, model::note, this::close);
        open(panel);
        frame.setBottom(panel);
        panel.begin();
    }

    private void open(Sheet sheet) {
        model.watch().activity();
        var focus = Optional.ofNullable(frame.getScene().getFocusOwner());
        open = Optional.of(new Open(sheet, frame.getBottom(), focus));
        frame.getTop().setDisable(true);
    }

    private void close() {
        open.ifPresent(one -> {
            open = Optional.empty();
            model.watch().elsewhere();
            frame.getTop().setDisable(false);
            frame.setCenter(toast);
            frame.setBottom(one.bar());
            one.focus()
                    .filter(node -> frame.getScene().equals(node.getScene()))
                    .orElse(frame)
                    .requestFocus();
            one.sheet().left();
        });
    }

    /// Says what became of the note on the item that still lies on the table.
    private void follow(Screen screen) {
        if (screen instanceof Settled now) {
            // What was told before offers to take back what is no more the last deed.
            last.filter(before -> isSame(before, now))
                    .filter(before -> !note(before).equals(note(now)))
                    .ifPresentOrElse(_ -> tell(now.margin()), toast::hide);
            last = Optional.of(now);
        }
    }

    private static boolean isSame(Settled before, Settled now) {
        var one = before.table().about().map(turn -> turn.item().id());
        return one.isPresent() && one.equals(now.table().about().map(turn -> turn.item().id()));
    }

    private static Optional<String> note(Settled settled) {
        return settled.margin().offers().note();
    }

    private void tell(Margin margin) {
        var back = margin.redo().filter(done -> OF_NOTES.contains(done.kind()));
        back.ifPresentOrElse(
                done ->
                        toast.tell(
                                text("note.taken-back"),
                                new KeyButton(
                                        "study-note-turn",
                                        DeedWords.redo(done.kind()),
                                        Action.REDO,
                                        model::redo)),
                () -> margin.undo().ifPresent(done -> tell(done, margin)));
    }

    private void tell(Done done, Margin margin) {
        var sentence = margin.offers().note().isPresent() ? text("note.kept") : text("note.erased");
        var undo =
                new KeyButton(
                        "study-note-turn", DeedWords.undo(done.kind()), Action.UNDO, model::undo);
        toast.tell(sentence, undo);
    }
}
