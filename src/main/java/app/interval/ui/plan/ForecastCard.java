package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.PlanCharts;
import app.interval.ui.kit.ChartCard;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;
import app.interval.ui.plan.ForecastModel.Foreseen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where the plan leads, in two sentences and a bar for each day.
final class ForecastCard extends StackPane {

    private final ForecastModel model;

    ForecastCard(ForecastModel model) {
        this.model = model;
        setId("plan-forecast");
        setMinHeight(USE_PREF_SIZE);
        model.foreseenProperty()
                .when(shown(this))
                .subscribe(part -> getChildren().setAll(node(part)));
    }

    private Node node(Part<Foreseen> part) {
        return switch (part) {
            case Loading<Foreseen> _ -> words("small", "plan-looking", text("plan.looking"));
            case Failed<Foreseen>(var failure) ->
                    new Notice(text("plan.failed"), Notice.details(failure))
                            .withAction(text("study.retry"), model::refresh);
            case Ready<Foreseen>(var foreseen) -> chart(foreseen);
        };
    }

    private static Node chart(Foreseen foreseen) {
        var outcome = words("sentence", "plan-outcome", Words.outcome(foreseen));
        var feasibility = words("sentence", "plan-feasibility", Words.feasibility(foreseen));
        var chart = PlanCharts.minutes(foreseen.forecast(), foreseen.plan().today());
        var said = new VBox(outcome, feasibility);
        said.getStyleClass().add("plan-said");
        Words.longer(foreseen)
                .ifPresent(sentence ->
                        said.getChildren().add(words("small", "plan-longer", sentence)));
        return new ChartCard("plan-minutes", chart).above(said);
    }

    private static Label words(String style, String id, String words) {
        var label = new Label(words);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
