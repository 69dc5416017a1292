package app.interval.ui.plan;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.chart.Explanations;
import app.interval.study.Coming;
import app.interval.study.Explanation;
import app.interval.texts.Phrases;
import app.interval.ui.kit.Card;
import app.interval.ui.kit.ChartNote;
import app.interval.ui.kit.Notice;
import app.interval.ui.kit.Part;
import app.interval.ui.kit.Part.Failed;
import app.interval.ui.kit.Part.Loading;
import app.interval.ui.kit.Part.Ready;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What comes back when, and below it why the selected one does.
final class ComingCard extends Card {

    private static final int ROWS = 8;
    private static final double SHARE_OF_TITLE = 0.52;

    private final ComingModel model;
    private final StackPane list = new StackPane();
    private final StackPane reason = new StackPane();

    ComingCard(ComingModel model) {
        super("plan-coming", text("plan.coming"));
        this.model = model;
        list.setAlignment(Pos.TOP_LEFT);
        reason.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(list, reason);
        model.listProperty()
                .when(shown(this))
                .subscribe(part -> list.getChildren().setAll(list(part)));
        model.reasonProperty()
                .when(shown(this))
                .subscribe(part -> reason.getChildren().setAll(reason(part)));
    }

    private List<Node> list(Part<List<Coming>> part) {
        return switch (part) {
            case Loading<List<Coming>> _ -> List.of();
            case Failed<List<Coming>>(var failure) ->
                    List.of(
                            new Notice(text("plan.coming.failed"), Notice.details(failure))
                                    .withAction(text("study.retry"), model::refresh));
            case Ready<List<Coming>>(var coming) when coming.isEmpty() ->
                    List.of(words("sentence", text("plan.coming.nothing")));
            case Ready<List<Coming>>(var coming) -> {
                var hint = words("small", text("plan.coming.select"));
                var both = new VBox(hint, table(coming));
                both.getStyleClass().add("coming");
                yield List.of(both);
            }
        };
    }

    private TableView<Coming> table(List<Coming> coming) {
        var table = new TableView<Coming>();
        table.setId("plan-coming-table");
        table.getStyleClass().add("chart-table");
        table.setAccessibleText(text("plan.coming"));
        table.getColumns()
                .add(column(text("plan.coming.title"), one -> one.facts().label().title()));
        table.getColumns()
                .add(column(text("plan.coming.level"), one -> Phrases.level(one.facts().level())));
        table.getColumns().add(column(text("plan.coming.back"), ComingCard::back));
        table.getColumns()
                .add(
                        column(
                                text("plan.coming.recall"),
                                one -> text("settings.percent", percent(one))));
        table.getColumns()
                .getFirst()
                .prefWidthProperty()
                .bind(table.widthProperty().multiply(SHARE_OF_TITLE));
        table.getItems().setAll(coming);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        var shown = Math.min(ROWS, coming.size()) + 1;
        table.fixedCellSizeProperty()
                .subscribe(row -> table.setPrefHeight(row.doubleValue() * shown + ROWS));
        table.setMinHeight(USE_PREF_SIZE);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one ->
                        Optional.ofNullable(one).ifPresent(it -> model.ask(it.facts().id())));
        return table;
    }

    private static TableColumn<Coming, String> column(String head, Function<Coming, String> cell) {
        var column = new TableColumn<Coming, String>(head);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String back(Coming coming) {
        var left = coming.back().left();
        return left.isPositive()
                ? Phrases.comeback(left, coming.back().days())
                : text("plan.coming.due");
    }

    private static long percent(Coming coming) {
        return Math.round(100 * coming.recall());
    }

    private List<Node> reason(Optional<Part<Explanation>> part) {
        if (part.isEmpty()) {
            return List.of();
        }
        return switch (part.get()) {
            case Loading<Explanation> _ -> List.of();
            case Failed<Explanation>(var failure) ->
                    List.of(new Notice(text("plan.coming.failed"), Notice.details(failure)));
            case Ready<Explanation>(var found) ->
                    List.of(
                            new ChartNote(
                                    "plan-why",
                                    Explanations.sentences(found),
                                    Explanations.curve(found)));
        };
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
