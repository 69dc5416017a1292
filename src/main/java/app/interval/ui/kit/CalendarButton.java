package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.texts.Phrases;

import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The way to a calendar from a field in which a day is typed: the date picker without its own
/// field, which would erase whatever it cannot read.
final class CalendarButton extends DatePicker {

    private final TextField field;

    /// @param today days before it cannot be chosen
    CalendarButton(TextField field, LocalDate today) {
        this.field = field;
        setId(field.getId() + "-calendar");
        getStyleClass().add("calendar-button");
        setEditable(false);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(text("calendar.open"));
        setAccessibleHelp(text("help.calendar"));
        setDayCellFactory(_ -> new Day(today));
        field.textProperty().subscribe(typed -> setValue(Typed.day(typed).orElse(null)));
        valueProperty().subscribe(this::take);
        addEventHandler(KeyEvent.KEY_RELEASED, this::onKey);
    }

    /// As any other button; the picker itself knows F4 and Alt with an arrow only.
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            show();
            event.consume();
        }
    }

    /// What was typed and means the same day stays as it is.
    private void take(@Nullable LocalDate day) {
        if (day != null && !Typed.day(field.getText()).filter(day::equals).isPresent()) {
            field.setText(Phrases.date(day));
        }
    }

    private static final class Day extends DateCell {

        private final LocalDate today;

        Day(LocalDate today) {
            this.today = today;
        }

        @Override
        public void updateItem(@Nullable LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setDisable(day == null || day.isBefore(today));
        }
    }
}
