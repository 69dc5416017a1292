package app.interval.ui.kit;

import app.interval.chart.Chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// A few sentences and, below them, the chart they speak of.
public final class ChartNote extends VBox {

    /// @param id of the note; the chart's is `id-chart`
    /// @param chart nothing where there is nothing to be seen yet
    public ChartNote(String id, List<String> sentences, Optional<? extends Chart> chart) {
        setId(id);
        getStyleClass().add("chart-note");
        getChildren().add(words(sentences));
        chart.ifPresent(shown -> getChildren().add(new ChartCard(id + "-chart", shown)));
    }

    /// Takes the focus, so that it is read aloud.
    private static VBox words(List<String> sentences) {
        var words = new VBox();
        words.getStyleClass().add("words");
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(String.join(" ", sentences));
        for (var sentence : sentences) {
            var label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(label);
        }
        return words;
    }
}
