package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.study.Summary;
import app.interval.study.Summary.Missed;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the session came to, in words and figures.
final class SummaryColumn extends VBox {

    SummaryColumn(Summary summary) {
        setId("study-summary");
        getStyleClass().add("column");
        getChildren().add(Columns.styled(new Label(text("summary.title")), "title"));
        getChildren().add(line(Words.score(summary)));
        if (!summary.missed().isEmpty()) {
            var missed = summary.missed().stream().map(m -> row(m.title(), back(m)));
            getChildren().add(card("missed", text("summary.missed"), missed.toList()));
        }
        if (!summary.learned().isEmpty()) {
            var learned =
                    summary.learned().stream()
                            .map(l -> row(l.title(), Words.comeback(l.comesBack())));
            getChildren().add(card("learned", text("summary.learned"), learned.toList()));
        }
        getChildren().add(line(Words.stillDue(summary)));
    }

    private static VBox card(String style, String title, List<HBox> rows) {
        var card = new VBox(Columns.styled(new Label(title), "section"));
        card.setId("study-" + style);
        card.getStyleClass().addAll("card", style);
        card.getChildren().addAll(rows);
        return card;
    }

    private static String back(Missed missed) {
        return missed.comesBack().map(Words::comeback).orElseGet(() -> text("summary.aside"));
    }

    private static HBox row(String title, String back) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var when = Columns.styled(new Label(back), "small");
        when.setMinWidth(USE_PREF_SIZE);
        return new HBox(line(title), gap, when);
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
