package app.interval.ui.study;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.study.Table;
import app.interval.study.Table.Asking;
import app.interval.study.Table.Judged;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.kit.Toast;
import app.interval.ui.study.Screen.Past;
import app.interval.ui.study.Screen.Reminding;
import app.interval.ui.study.Screen.Settled;
import app.interval.ui.study.Screen.Storing;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import java.util.Optional;

/// Draws the study screen: bars above and below that stay, a column between them that scrolls.
/// Layout, wording and keys only; every decision is the view-model's.
public final class StudyView extends BorderPane implements Placed {

    private final StudyViewModel model;
    private final Middle middle = new Middle();
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
    private final Extras extras;
    private Screen last = new Screen.Opening();

    /// Without a place to which problems are reported.
    public StudyView(StudyViewModel model) {
        this(model, Optional.empty());
    }

    /// @param post where reports of problems with questions go
    public StudyView(StudyViewModel model, Optional<Post> post) {
        this.model = model;
        getStyleClass().add("study");
        var toast = new Toast(middle);
        extras = new Extras(this, model, toast, post);
        setTop(new TopBar(model, extras::offers));
        setCenter(toast);
        setBottom(new BottomBar(model));
        PageScroll.focusable(this, text("study.session"));
        setAccessibleHelp(text("help.question"));
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .when(shown(this))
                .subscribe(owner -> typing.set(Nodes.takesText(owner)));
        model.screenProperty().when(shown(this)).subscribe(this::show);
        addEventFilter(InputEvent.ANY, _ -> active());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        middle.scrollWith(this);
    }

    @Override
    public Place place() {
        return extras.isOpen() ? Place.SHEET : Words.place(model.screenProperty().get());
    }

    /// Whoever writes a note is not at work on the answer.
    private void active() {
        if (extras.isOpen()) {
            model.watch().elsewhere();
        } else {
            model.watch().activity();
        }
    }

    StudyViewModel model() {
        return model;
    }

    /// What the window should be called while this is shown.
    public ObservableValue<String> title() {
        return model.screenProperty()
                .when(shown(this))
                .map(screen -> screen instanceof Storing(var before) ? before : screen)
                .map(Words::title);
    }

    /// While an answer is being stored everything stays as it is, so nothing flickers.
    private void show(Screen screen) {
        if (screen instanceof Storing || isShown(screen)) {
            return;
        }
        last = screen;
        if (screen instanceof Settled(Judged judged, _)) {
            var face = Face.of(judged.turn().item().task());
            middle.replace(Columns.of(model, screen), face.anchor(judged));
            focus("study-verdict");
        } else if (screen instanceof Past || screen instanceof Reminding) {
            middle.show(Columns.of(model, screen));
            focus(screen instanceof Past ? "study-verdict" : "study-reminder");
        } else {
            middle.show(Columns.of(model, screen));
            focus("study-answer");
        }
        if (!(screen instanceof Settled(Judged _, _))) {
            middle.toTop();
        }
        if (screen instanceof Settled(Asking _, _)) {
            Painted.then(this, model::painted);
        }
    }

    /// Whether the same question or verdict stands there already: what was done with its item is
    /// seen in the bars.
    private boolean isShown(Screen screen) {
        return screen instanceof Settled(var table, _)
                && last instanceof Settled(var before, _)
                && (isSame(table, before) || (!(table instanceof Asking) && table.equals(before)));
    }

    /// A hint that was opened since makes no other question of it.
    private static boolean isSame(Table table, Table before) {
        return table instanceof Asking(var now)
                && before instanceof Asking(var then)
                && now.event().equals(then.event());
    }

    /// What is new takes the focus: the verdict is read aloud, a text field can be typed into, and
    /// plain keys work everywhere else.
    private void focus(String id) {
        // A scroll pane has its content only when it was styled once.
        applyCss();
        layout();
        var target = lookup("#" + id);
        Node owner = target == null ? this : target;
        owner.requestFocus();
    }

    /// A long question leaves its field below the edge; whoever types wants to see what.
    private void onTyped(KeyEvent event) {
        var chord = event.isShortcutDown() || event.isAltDown();
        if (!chord && event.getTarget() instanceof Node field && Nodes.takesText(field)) {
            middle.reveal(field);
        }
    }

    private void onKey(KeyEvent event) {
        if (extras.pressed(event, typing.get())) {
            event.consume();
        } else if (!extras.isOpen()) {
            onPlainKey(event);
        }
    }

    private void onPlainKey(KeyEvent event) {
        if (Action.WHY.matches(event, typing.get()) && lookup("#study-why") instanceof Button why) {
            why.fire();
            event.consume();
        } else if (Action.MORE.matches(event, typing.get())
                && lookup("#study-more") instanceof MoreMenu more
                && !more.isDisabled()) {
            more.show();
            event.consume();
        } else if (Keys.handle(model, event, typing.get())) {
            event.consume();
        }
    }
}
