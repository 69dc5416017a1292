package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart;
import app.interval.chart.Chart.Band;
import app.interval.chart.Chart.Bars;
import app.interval.chart.Chart.Calendar;
import app.interval.chart.Chart.Matrix;
import app.interval.chart.Lines;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// A chart with its name, one line that says how to read it, and a switch that shows the same as a
/// table.
public final class ChartCard extends VBox {

    private final Chart chart;
    private final StackPane place = new StackPane();

    public ChartCard(String id, Chart chart) {
        this.chart = chart;
        setId(id);
        getStyleClass().addAll("card", "part");
        setMinHeight(USE_PREF_SIZE);
        var title = styled("section", chart.caption().title());
        var meaning = styled("small", chart.caption().meaning());
        var head = new HBox(title, asTable(id));
        head.getStyleClass().add("chart-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        place.setAlignment(Pos.TOP_LEFT);
        place.getChildren().setAll(picture(chart));
        setVgrow(place, Priority.ALWAYS);
        // Before a picture one wants to know how to read it; a band mark explains a figure.
        getChildren().add(head);
        getChildren()
                .addAll(chart instanceof Band ? List.of(place, meaning) : List.of(meaning, place));
    }

    /// Puts something between the name and the picture that says it in one figure.
    public ChartCard above(Node figure) {
        getChildren().add(1, figure);
        return this;
    }

    /// Puts something below the picture.
    public ChartCard below(Node remark) {
        getChildren().add(getChildren().indexOf(place) + 1, remark);
        return this;
    }

    /// Paints any chart.
    public static Region picture(Chart chart) {
        return switch (chart) {
            case Bars bars -> new BarsView(bars);
            case Band band -> new BandView(band);
            case Matrix matrix -> new MatrixView(matrix);
            case Calendar calendar -> new CalendarView(calendar);
            case Lines lines -> new LinesView(lines);
        };
    }

    private ToggleButton asTable(String id) {
        var button = new ToggleButton(text("chart.as-table"));
        button.setAccessibleHelp(text("help.as-table"));
        button.setId(id + "-table");
        button.getStyleClass().add("as-table");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text("chart.as-table.spoken", chart.caption().title()));
        button.setOnAction(_ -> show(button.isSelected()));
        return button;
    }

    private void show(boolean table) {
        place.getChildren().setAll(table ? new ChartTable(chart) : picture(chart));
    }

    private static Label styled(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
