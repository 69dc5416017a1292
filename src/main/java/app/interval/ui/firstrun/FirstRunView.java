package app.interval.ui.firstrun;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.domain.Level;
import app.interval.ui.firstrun.FirstRunViewModel.State;
import app.interval.ui.firstrun.FirstRunViewModel.State.Failed;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.BesideOrBelow;
import app.interval.ui.kit.Brand;
import app.interval.ui.kit.Choice;
import app.interval.ui.kit.Choices;
import app.interval.ui.kit.EqualShares;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Painted;
import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;
import app.interval.ui.kit.SceneKeys;
import app.interval.ui.kit.TypedLine;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Optional;

/// Draws the first run: three questions about the learner, then the first real one. Layout, wording
/// and keys only; every decision is the view-model's.
public final class FirstRunView extends StackPane implements Placed {

    private final FirstRunViewModel model;
    private final Choices<Level> levels;
    private final TypedLine<Optional<LocalDate>> day;
    private final TypedLine<Optional<Integer>> minutes;
    private final VBox failed = new VBox();

    public FirstRunView(FirstRunViewModel model) {
        this.model = model;
        getStyleClass().add("first-run");
        levels =
                new Choices<>(
                        "firstrun-level",
                        text("firstrun.level"),
                        Choice.levels(),
                        model.levelProperty()::set);
        model.levelProperty().when(shown(this)).subscribe(levels::show);
        day =
                new TypedLine<>(
                                "firstrun-day",
                                text("firstrun.day"),
                                text("firstrun.no-day"),
                                model::day)
                        .withCalendar(model.today());
        minutes = new TypedLine<>("firstrun-minutes", text("firstrun.minutes"), "", model::minutes);
        day.field().textProperty().bindBidirectional(model.dayProperty());
        minutes.field().textProperty().bindBidirectional(model.minutesProperty());
        var scroll = scroll(column());
        getChildren().add(scroll);
        model.stateProperty().when(shown(this)).subscribe(this::show);
        shown(this)
                .subscribe(isShown -> {
                    if (isShown) {
                        Painted.then(this, () -> settle(scroll));
                    }
                });
        PageScroll.keys(this, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Node column() {
        var column =
                new VBox(
                        Brand.large(),
                        styled(text("firstrun.title"), "question"),
                        styled(text("firstrun.lead"), "lead"),
                        named(text("firstrun.level"), levels, levels),
                        fields(),
                        failed,
                        ways());
        column.getStyleClass().add("column");
        failed.managedProperty().bind(failed.visibleProperty());
        return column;
    }

    private Node fields() {
        var fields =
                new EqualShares(
                        named(text("firstrun.day"), day, day.field()),
                        named(text("firstrun.minutes"), minutes, minutes.field()));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private Node ways() {
        var skip = new KeyButton("firstrun-skip", text("firstrun.skip"), "", model::skip);
        var key = SceneKeys.printed(this, Action.SKIP);
        skip.follow(
                key.flatMap(
                        printed -> model.untouched().map(untouched -> untouched ? printed : "")));
        var begin =
                new KeyButton("firstrun-begin", text("firstrun.begin"), Action.BEGIN, this::begin)
                        .primary();
        return new BesideOrBelow(new HBox(skip), begin);
    }

    /// In the middle of the window, as long as there is room.
    private static ScrollPane scroll(Node column) {
        var scroll = PageScroll.around(column);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private static Node named(String name, Node control, Node spokenFor) {
        var label = styled(name, "section");
        label.setLabelFor(spokenFor);
        var box = new VBox(label, control);
        box.getStyleClass().add("named");
        return box;
    }

    private static Label styled(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// The keys go to the level, the eye to the title.
    private void settle(ScrollPane scroll) {
        levels.focusPicked();
        scroll.setVvalue(0);
    }

    private void show(State state) {
        failed.getChildren().clear();
        if (state instanceof Failed(var failure)) {
            var notice = new Notice(text("firstrun.not-stored"), Notice.details(failure));
            failed.getChildren().add(notice.withAction(text("study.retry"), model::begin));
        }
        failed.setVisible(state instanceof Failed);
    }

    /// What cannot be read is said where it stands, and the keys go there.
    private void begin() {
        var dayReads = day.check();
        var minutesRead = minutes.check();
        if (!dayReads) {
            day.field().requestFocus();
        } else if (!minutesRead) {
            minutes.field().requestFocus();
        }
        model.begin();
    }

    /// Whoever comes there with a digit means a day or minutes, not a level.
    private static boolean isAtCalendar(KeyEvent event) {
        return event.getTarget() instanceof ComboBoxBase;
    }

    /// Enter on a focused button presses that button instead; an open calendar has the keys. A slip
    /// onto Esc throws no answer away.
    private void onKey(KeyEvent event) {
        if (day.isCalendarOpen()) {
            return;
        }
        var typing = event.getTarget() instanceof TextInputControl;
        if (model.untouched().get() && Action.SKIP.matches(event, typing)) {
            model.skip();
            event.consume();
        } else if (Action.BEGIN.matches(event, typing)
                && !(event.getTarget() instanceof ButtonBase)) {
            begin();
            event.consume();
        } else if (!typing && !isAtCalendar(event) && levels.pressed(event)) {
            event.consume();
        }
    }

    @Override
    public Place place() {
        return Place.FIRST_RUN;
    }
}
