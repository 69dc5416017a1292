package app.interval.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines of prose to write. Lines wrap; Tab leaves, as everywhere.
public final class WritingArea extends TextArea {

    /// @param name read aloud
    public WritingArea(String id, String name, int rows) {
        setId(id);
        setAccessibleText(name);
        setWrapText(true);
        setPrefRowCount(rows);
        getStyleClass().add("writing-area");
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
