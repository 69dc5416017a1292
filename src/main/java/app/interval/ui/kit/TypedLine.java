package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.Reading.Good;
import app.interval.ui.kit.Reading.Wrong;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// A field to type into. What was typed comes to is said at its right end while it is typed; what
/// is wrong with it below, once the field was left. Nothing typed is ever erased.
public final class TypedLine<T> extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label comment = new Label();
    private final Label below = new Label();
    private final HBox box = new HBox(field, comment);
    private final String advice;
    private final Function<String, Reading<T>> reading;
    private Optional<CalendarButton> calendar = Optional.empty();
    private String given = "";

    /// @param name read aloud
    /// @param advice stands below while nothing is wrong; may be empty
    public TypedLine(String id, String name, String advice, Function<String, Reading<T>> reading) {
        this.advice = advice;
        this.reading = reading;
        getStyleClass().add("typed-line");
        field.setId(id);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        comment.setId(id + "-comment");
        comment.getStyleClass().add("comment");
        comment.setMinWidth(USE_PREF_SIZE);
        below.setId(id + "-below");
        below.getStyleClass().add("below");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.managedProperty().bind(below.textProperty().isNotEmpty());
        box.getStyleClass().add("box");
        getChildren().addAll(box, below);
        field.textProperty().subscribe(this::typed);
        field.focusedProperty().subscribe((was, _) -> leave(was));
        complain("");
    }

    /// Adds a calendar to choose a day from; none before `today` can be chosen.
    public TypedLine<T> withCalendar(LocalDate today) {
        var button = new CalendarButton(field, today);
        calendar = Optional.of(button);
        box.getChildren().add(button);
        return this;
    }

    /// Tells what was typed when Enter is pressed or the field is left, if it is right and new.
    public TypedLine<T> whenDone(Consumer<T> done) {
        field.setOnAction(_ -> done(done));
        field.focusedProperty()
                .subscribe((was, _) -> {
                    if (was) {
                        done(done);
                    }
                });
        return this;
    }

    /// Tells at each change of the text.
    public TypedLine<T> whenTyped(Runnable look) {
        field.textProperty().subscribe(_ -> look.run());
        return this;
    }

    /// What was typed, if it is right and something else than what holds.
    public Optional<T> offered() {
        return isChanged() && reading.apply(field.getText()) instanceof Good<T>(var value, _)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// Shows `text` as what holds.
    public void show(String text) {
        given = text;
        field.setText(text);
        complain("");
    }

    public TextField field() {
        return field;
    }

    /// Whether something else stands there than what holds.
    public boolean isChanged() {
        return !field.getText().equals(given);
    }

    /// Whether the calendar is open: then it has the keys.
    public boolean isCalendarOpen() {
        return calendar.filter(CalendarButton::isShowing).isPresent();
    }

    /// Puts back what holds.
    public void revert() {
        show(given);
    }

    /// Says what is wrong, if anything is.
    ///
    /// @return whether nothing is
    public boolean check() {
        var read = reading.apply(field.getText());
        complain(read instanceof Wrong<T>(var sentence) ? sentence : "");
        return read instanceof Good<T>;
    }

    private void typed(String text) {
        var read = reading.apply(text);
        comment.setText(read instanceof Good<T>(_, var said) ? said : "");
        if (read instanceof Good<T>) {
            complain("");
        }
    }

    private void leave(boolean hadFocus) {
        if (hadFocus) {
            check();
        }
    }

    private void done(Consumer<T> done) {
        if (check()) {
            offered().ifPresent(done);
        }
    }

    private void complain(String sentence) {
        var wrong = !sentence.isEmpty();
        below.setGraphic(wrong ? Icons.WARNING.node() : null);
        below.setText(wrong ? sentence : advice);
        field.setAccessibleHelp(
                Stream.of(below.getText(), comment.getText(), text("help.field"))
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElseThrow());
        pseudoClassStateChanged(WRONG, wrong);
    }
}
