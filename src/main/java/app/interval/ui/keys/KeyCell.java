package app.interval.ui.keys;

import app.interval.ui.keys.KeyLine.Heading;
import app.interval.ui.keys.KeyLine.Line;
import app.interval.ui.kit.KeyButton;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// One line drawn. Long words wrap; the key is never cut.
final class KeyCell extends ListCell<KeyLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    KeyCell() {
        getStyleClass().add("key-line");
        // Asks for no width of its own, so that it is as wide as the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KeyLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, line instanceof Heading);
        setGraphic(line == null || empty ? null : draw(line));
        setAccessibleText(
                line instanceof Line key ? key.spoken() : line == null ? "" : line.words());
    }

    private static Node draw(KeyLine line) {
        var words = new Label(line.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add("key-row");
        if (line instanceof Line key) {
            row.getChildren().add(KeyButton.keyCap(key.key()));
        }
        return row;
    }
}
