package app.interval.ui.home;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart;
import app.interval.chart.Charts;
import app.interval.progress.Count;
import app.interval.progress.Evidence;
import app.interval.progress.Standing;
import app.interval.ui.kit.Abreast;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.ChartCard;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Where the learner stands, in four cards: evidence, the days ahead, areas and levels, half a year
/// back. A card that has nothing to show says when it will.
final class StandingCards extends VBox {

    private final Standing standing;

    StandingCards(Standing standing) {
        this.standing = standing;
        setId("home-standing");
        getStyleClass().add("cards");
        var now = new Abreast(like(evidence(), "evidence"), like(ahead(), "ahead"));
        now.getStyleClass().add("abreast");
        getChildren().addAll(now, matrix(), calendar());
    }

    private static Region like(Region card, String style) {
        card.getStyleClass().add(style);
        return card;
    }

    private Region evidence() {
        var level = standing.now().settings().goal().level();
        var count = standing.evidence().at(level);
        var chart = Charts.share(standing, level);
        var others = small(Words.otherLevels(standing.evidence(), level));
        if (count.asked() < Evidence.ENOUGH) {
            var sentence = text("home.evidence.soon", Evidence.ENOUGH, count.asked());
            var card = Card.saying("home-evidence", chart.caption().title(), sentence);
            card.getChildren().add(others);
            return card;
        }
        return new ChartCard("home-evidence", chart).above(figure(count)).below(others);
    }

    /// The one big figure of the screen.
    private static TextFlow figure(Count count) {
        var right = new Text(Integer.toString(count.right()));
        right.getStyleClass().add("big-figure");
        var rest = new Text(text("home.evidence.figure", count.asked()));
        rest.getStyleClass().add("big-figure-words");
        return new TextFlow(right, rest);
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        return label;
    }

    private Region ahead() {
        var chart = Charts.ahead(standing);
        var waits = chart.bars().stream().anyMatch(bar -> bar.size() > 0);
        var sentence =
                standing.diary().days().isEmpty()
                        ? text("home.ahead.soon")
                        : text("home.ahead.nothing");
        return card("home-ahead", chart, waits, sentence);
    }

    private Region matrix() {
        var chart = Charts.matrix(standing);
        var enough =
                chart.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.shade() > 0);
        var sentence = text("home.matrix.soon", chart.rows().size());
        return card("home-matrix", chart, enough, sentence);
    }

    private Region calendar() {
        var chart = Charts.calendar(standing);
        var studied = !chart.table().rows().isEmpty();
        return card("home-calendar", chart, studied, text("home.calendar.soon"));
    }

    private static Region card(String id, Chart chart, boolean shown, String sentence) {
        return shown
                ? new ChartCard(id, chart)
                : Card.saying(id, chart.caption().title(), sentence);
    }
}
