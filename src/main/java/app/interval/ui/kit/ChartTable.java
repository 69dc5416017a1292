package app.interval.ui.kit;

import app.interval.chart.Chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/// What a chart shows, in rows and columns that keys can walk through.
final class ChartTable extends TableView<List<String>> {

    /// What does not fit into so many rows is scrolled to.
    private static final int ROWS = 10;

    /// Lines above and below, in px.
    private static final int EDGES = 6;

    ChartTable(Chart chart) {
        var table = chart.table();
        getStyleClass().add("chart-table");
        setAccessibleText(chart.caption().title());
        for (var i = 0; i < table.head().size(); i++) {
            getColumns().add(column(table.head().get(i), i));
        }
        getItems().setAll(table.rows());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        var shown = Math.min(ROWS, table.rows().size()) + 1;
        fixedCellSizeProperty().subscribe(row -> setPrefHeight(row.doubleValue() * shown + EDGES));
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    private static TableColumn<List<String>, String> column(String head, int place) {
        var column = new TableColumn<List<String>, String>(head);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
        column.setSortable(false);
        column.setReorderable(false);
        if (place > 0) {
            column.getStyleClass().add("figures");
        }
        return column;
    }
}
