package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.study.Summary;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the session came to, in words and figures.
final class SummaryColumn extends VBox {

    SummaryColumn(Summary summary) {
        setId("study-summary");
        getStyleClass().add("column");
        getChildren().add(Columns.styled(new Label(text("summary.title")), "title"));
        getChildren().add(line(Words.score(summary)));
        if (!summary.missed().isEmpty()) {
            getChildren().add(missed(summary));
        }
        getChildren().add(line(Words.stillDue(summary)));
    }

    private static VBox missed(Summary summary) {
        var card = new VBox(Columns.styled(new Label(text("summary.missed")), "section"));
        card.getStyleClass().addAll("card", "missed");
        for (var missed : summary.missed()) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var when = Columns.styled(new Label(Words.comeback(missed.comesBack())), "small");
            when.setMinWidth(USE_PREF_SIZE);
            card.getChildren().add(new HBox(new Label(missed.title()), gap, when));
        }
        return card;
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
