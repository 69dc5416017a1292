package app.interval.ui.plan;

import static app.interval.texts.Texts.text;

import app.interval.domain.ItemId;
import app.interval.study.Coming;
import app.interval.texts.Phrases;
import app.interval.ui.plan.ComingTable.Line;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One line for each question that comes back. The lines move on with the time and stay where they
/// are: what is selected stays so, and the focus too.
final class ComingTable extends TableView<Line> {

    private static final int ROWS = 8;
    private static final double SHARE_OF_TITLE = 0.52;

    private boolean changing;

    /// @param selected told of the item of a line that was selected
    ComingTable(Consumer<ItemId> selected) {
        setId("plan-coming-table");
        getStyleClass().add("chart-table");
        setAccessibleText(text("plan.coming"));
        add(text("plan.coming.title"), one -> one.facts().label().title());
        add(text("plan.coming.level"), one -> Phrases.level(one.facts().level()));
        add(text("plan.coming.back"), ComingTable::back);
        add(
                text("plan.coming.recall"),
                one -> text("settings.percent", Math.round(100 * one.recall())));
        getColumns().getFirst().prefWidthProperty().bind(widthProperty().multiply(SHARE_OF_TITLE));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setMinHeight(USE_PREF_SIZE);
        fixedCellSizeProperty().subscribe(this::fit);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null && !changing) {
                        selected.accept(line.item());
                    }
                });
    }

    /// A question that comes back, as it stands now.
    record Line(ObjectProperty<Coming> now) {

        Line(Coming coming) {
            this(new SimpleObjectProperty<>(coming));
        }

        ItemId item() {
            return now.get().facts().id();
        }
    }

    private void add(String head, Function<Coming, String> cell) {
        var column = new TableColumn<Line, String>(head);
        column.setCellValueFactory(line -> line.getValue().now().map(cell));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    private static String back(Coming coming) {
        var left = coming.back().left();
        return left.isPositive()
                ? Phrases.comeback(left, coming.back().days())
                : text("plan.coming.due");
    }

    void show(List<Coming> coming) {
        var items = coming.stream().map(one -> one.facts().id()).toList();
        if (items.equals(getItems().stream().map(Line::item).toList())) {
            for (int i = 0; i < coming.size(); i++) {
                getItems().get(i).now().set(coming.get(i));
            }
        } else {
            var selected =
                    Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Line::item);
            changing = true;
            getItems().setAll(coming.stream().map(Line::new).toList());
            selected.map(items::indexOf)
                    .filter(at -> at >= 0)
                    .ifPresent(getSelectionModel()::select);
            changing = false;
            fit();
        }
    }

    private void fit() {
        var shown = Math.min(ROWS, getItems().size()) + 1;
        setPrefHeight(getFixedCellSize() * shown + ROWS);
    }
}
