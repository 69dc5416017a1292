package app.interval.ui.kit;

import app.interval.domain.text.RichText;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// Rows of cells below a heading, lines between them.
final class TableGrid extends GridPane {

    /// Cells up to this many letters never wrap.
    private static final int SHORT = 16;

    TableGrid(List<List<RichText>> rows) {
        getStyleClass().add("table-grid");
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var cell = cell(rows.get(row).get(column));
                cell.getStyleClass().addAll("cell", row == 0 ? "heading" : "entry");
                setValignment(cell, VPos.TOP);
                add(cell, column, row);
            }
        }
    }

    private static StackPane cell(RichText text) {
        var cell = new StackPane(new RichTextView(text));
        if (text.plain().length() <= SHORT) {
            cell.setMinWidth(USE_PREF_SIZE);
        }
        return cell;
    }
}
