package app.interval.ui.shell;

import app.interval.ui.kit.Place;
import app.interval.ui.kit.Placed;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.List;

/// A button and a field, on a screen that notes every key it gets.
final class FieldScreen extends VBox implements Placed {

    FieldScreen(List<KeyCode> pressed) {
        var field = new TextField();
        field.setId("field");
        field.setAccessibleText("Field");
        field.setPromptText("Type");
        var button = new Button("Button");
        button.setId("button");
        button.setTooltip(new Tooltip("Press"));
        getChildren().addAll(button, field);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode()));
    }

    @Override
    public Place place() {
        return Place.QUESTION;
    }
}
