package app.interval.ui.study;

import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags a block with the mouse to another place. While it is dragged the others make room; nothing
/// has moved until it is let go.
final class Drag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final BlockRow row;
    private final Blocks blocks;
    private double from;
    private boolean held;

    Drag(BlockRow row, Blocks blocks) {
        this.row = row;
        this.blocks = blocks;
        row.setOnMousePressed(this::press);
        row.setOnMouseDragged(this::drag);
        row.setOnMouseReleased(_ -> release());
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        from = event.getSceneY();
        row.requestFocus();
    }

    private void drag(MouseEvent event) {
        if (held && !event.isStillSincePress()) {
            row.pseudoClassStateChanged(DRAGGED, true);
            row.setViewOrder(-1);
            row.setTranslateY(event.getSceneY() - from);
            makeRoom();
        }
    }

    private void release() {
        var to = target();
        blocks.rows().forEach(other -> other.setTranslateY(0));
        row.setViewOrder(0);
        row.pseudoClassStateChanged(DRAGGED, false);
        if (held && to != blocks.place(row)) {
            blocks.move(blocks.place(row), to);
        }
        held = false;
    }

    private void makeRoom() {
        var at = blocks.place(row);
        var to = target();
        var room = row.getHeight() + blocks.gap();
        for (var other : blocks.rows()) {
            var place = blocks.place(other);
            if (other != row) {
                var shift =
                        place > at && place <= to ? -room : place < at && place >= to ? room : 0;
                other.setTranslateY(shift);
            }
        }
    }

    /// The place whose middle the dragged block has passed; its own if it has passed none.
    private int target() {
        var top = row.getLayoutY() + row.getTranslateY();
        var bottom = top + row.getHeight();
        var at = blocks.place(row);
        var to = at;
        for (var other : blocks.rows()) {
            var place = blocks.place(other);
            var middle = other.getLayoutY() + other.getHeight() / 2;
            if (place > at && bottom > middle) {
                to = Math.max(to, place);
            } else if (place < at && top < middle) {
                to = Math.min(to, place);
            }
        }
        return to;
    }
}
