package app.interval.ui.report;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart;
import app.interval.chart.Letter;
import app.interval.chart.Letter.Closing;
import app.interval.chart.Letter.Entry;
import app.interval.chart.Letter.Section;
import app.interval.ui.kit.ChartCard;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.stream.Stream;

/// The letter in words, rows and pictures.
final class LetterColumn extends VBox {

    private final VBox paper = new VBox();

    LetterColumn(Letter letter) {
        getStyleClass().add("letter");
        getChildren().add(block(styled(letter.heading().title(), "title"), purpose()));
        paper.getStyleClass().addAll("card", "paper");
        getChildren().add(paper);
        paper.getChildren().add(opening(letter));
        paper.getChildren().add(new MatrixRows(letter.matrix()));
        letter.sections().forEach(section -> paper.getChildren().add(section(section)));
        closing(letter.closing());
    }

    private static Node purpose() {
        return styled(text("report.purpose"), "quiet");
    }

    private static Node opening(Letter letter) {
        var heading = letter.heading();
        var opening = letter.opening();
        var block =
                block(
                        styled(heading.period() + " · " + heading.made(), "small"),
                        styled(opening.verdict(), "letter-verdict"),
                        styled(opening.rest(), "rest"));
        block.setId("report-opening");
        opening.band().ifPresent(band -> block.getChildren().add(ChartCard.picture(band)));
        Stream.concat(opening.notes().stream(), heading.facts().stream())
                .forEach(words -> block.getChildren().add(styled(words, "quiet")));
        return block;
    }

    private static Node section(Section section) {
        var block = block(styled(section.title(), "section"));
        block.setId("report-" + section.id());
        section.entries().forEach(entry -> block.getChildren().add(row(entry)));
        section.remark().ifPresent(remark -> block.getChildren().add(styled(remark, "quiet")));
        return block;
    }

    private static Node row(Entry entry) {
        var row = new VBox(styled(entry.topic(), "topic"), styled(entry.words(), "quiet"));
        row.getStyleClass().add("topic-row");
        return row;
    }

    private void closing(Closing closing) {
        Stream.<Chart>concat(closing.ahead().stream(), closing.calendar().stream())
                .forEach(chart -> paper.getChildren().add(chart(chart)));
        var method = block(styled(text("letter.method"), "section"));
        closing.method().forEach(words -> method.getChildren().add(styled(words, "quiet")));
        paper.getChildren().add(method);
    }

    private static Node chart(Chart chart) {
        var caption = chart.caption();
        return block(
                styled(caption.title(), "section"),
                styled(caption.meaning(), "quiet"),
                ChartCard.picture(chart));
    }

    private static VBox block(Node... nodes) {
        var block = new VBox(nodes);
        block.getStyleClass().add("block");
        return block;
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
