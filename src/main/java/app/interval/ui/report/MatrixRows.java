package app.interval.ui.report;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Cell;
import app.interval.chart.Chart.Matrix;
import app.interval.progress.Count;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// First answers by area and level as rows of words.
final class MatrixRows extends VBox {

    private static final double NAMES = 46;

    MatrixRows(Matrix matrix) {
        setId("report-matrix");
        getStyleClass().add("block");
        var grid = new GridPane();
        grid.getStyleClass().add("matrix-rows");
        var columns = matrix.columns().size();
        grid.getColumnConstraints().add(width(NAMES));
        for (var i = 0; i < columns; i++) {
            grid.getColumnConstraints().add(width((100 - NAMES) / columns));
        }
        var head = matrix.table().head();
        for (var i = 0; i < head.size(); i++) {
            grid.add(label(head.get(i), "small"), i, 0);
        }
        for (var row = 0; row < matrix.rows().size(); row++) {
            grid.add(label(matrix.rows().get(row).name(), "topic"), 0, row + 1);
            var cells = matrix.rows().get(row).cells();
            for (var i = 0; i < cells.size(); i++) {
                grid.add(cell(cells.get(i)), i + 1, row + 1);
            }
        }
        var title = label(matrix.caption().title(), "section");
        getChildren().addAll(title, label(text("report.matrix", Count.LEAST), "quiet"), grid);
    }

    private static Label cell(Cell cell) {
        var label = label(cell.words(), cell.shade() == 0 ? "few" : "figure");
        label.setAccessibleText(cell.spoken());
        return label;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static ColumnConstraints width(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
