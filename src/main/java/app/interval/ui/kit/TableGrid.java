package app.interval.ui.kit;

import app.interval.domain.text.RichText;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// Rows of cells below a heading, lines between them.
final class TableGrid extends GridPane {

    TableGrid(List<List<RichText>> rows) {
        getStyleClass().add("table-grid");
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                var cell = new StackPane(new RichTextView(rows.get(row).get(column)));
                cell.getStyleClass().addAll("cell", row == 0 ? "heading" : "entry");
                setValignment(cell, VPos.TOP);
                add(cell, column, row);
            }
        }
    }
}
