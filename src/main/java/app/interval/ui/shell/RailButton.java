package app.interval.ui.shell;

import static app.interval.texts.Texts.text;

import app.interval.ui.kit.FixedKey;
import app.interval.ui.kit.Icons;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Keyboard;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// One line of the rail, mostly a destination. Selected, also for whoever hears it, while one is
/// there.
final class RailButton extends ToggleButton {

    private final String words;
    private final Runnable go;
    private final HBox row = new HBox();
    private final List<Region> folded;
    private final Tooltip tip = new Tooltip();

    /// Leads to `destination`.
    RailButton(Destination destination, Runnable go) {
        this(destination.icon(), destination.words(), KeyButton.keyCap(destination.action()), go);
        setId("rail-" + destination.action().id());
    }

    private RailButton(Icons icon, String words, Label key, Runnable go) {
        this.words = words;
        this.go = go;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        folded = List.of(new Label(words), space, key);
        row.getStyleClass().add("row");
        row.getChildren().add(icon.node());
        row.getChildren().addAll(folded);
        getStyleClass().setAll("rail-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        mark(false);
        key.textProperty().subscribe(this::print);
        // A graphic is as wide as it likes, so it is told how wide to be.
        widthProperty().subscribe(this::stretch);
        insetsProperty().subscribe(this::stretch);
    }

    /// Leads nowhere and shows all keys.
    static RailButton keys(Runnable show) {
        var sheet = FixedKey.SHEET;
        var key = KeyButton.keyCap(sheet.print(Keyboard.PC));
        var button = new RailButton(Icons.KEYS, sheet.words(), key, show);
        button.setId("rail-keys");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        return button;
    }

    private void stretch() {
        row.setPrefWidth(getWidth() - getInsets().getLeft() - getInsets().getRight());
    }

    /// Whether one is there now.
    void mark(boolean here) {
        setSelected(here);
        setAccessibleText(here ? text("rail.here", words) : words);
    }

    /// Leaves the icon alone, with the rest in a tooltip; or brings the rest back.
    void fold(boolean narrow) {
        folded.forEach(part -> {
            part.setVisible(!narrow);
            part.setManaged(!narrow);
        });
        setTooltip(narrow ? tip : null);
    }

    private void print(String key) {
        setAccessibleHelp(key);
        tip.setText(text("rail.tip", words, key));
    }

    /// Whether it is selected is decided by where one is, not by the click.
    @Override
    public void fire() {
        go.run();
    }
}
