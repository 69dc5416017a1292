package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Order;
import app.interval.domain.log.Answer.Ordered;
import app.interval.study.Turn;
import app.interval.ui.kit.PageScroll;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Blocks that can be brought into another order. A digit brings its block to the place that has
/// the focus, and the focus goes one place on: the digits typed from first to last make the order.
/// Arrows go from place to place, with Shift they take the block along. The mouse drags, or presses
/// the arrows on a block.
final class Blocks extends VBox implements Parts {

    private final StudyViewModel model;
    private final List<String> shown;
    private final VBox column = new VBox();
    private final List<BlockRow> rows = new ArrayList<>();
    private Places places;
    private int cursor;

    Blocks(Order task, Turn turn, StudyViewModel model) {
        this.model = model;
        shown = turn.order();
        var before = model.draftProperty().get().made();
        var start = Places.shown(task, shown);
        places =
                before.filter(Ordered.class::isInstance)
                        .map(Ordered.class::cast)
                        .map(start::as)
                        .orElse(start);
        setId(ID);
        getStyleClass().add("parts");
        column.getStyleClass().add("blocks");
        var words =
                task.distractors().isEmpty() ? text("study.order-keys") : text("study.rival-keys");
        var keys = Columns.styled(new Label(words), "keys");
        keys.setWrapText(true);
        getChildren().addAll(keys, column);
        for (var place : places.places()) {
            rows.add(new BlockRow(this, task, place.rivals(), shown));
        }
        arrange();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (!Keys.plain(event)) {
            return false;
        }
        var number = Keys.digit(event);
        return switch (event.getCode()) {
            case UP -> go(-1, event.isShiftDown());
            case DOWN -> go(1, event.isShiftDown());
            case LEFT, RIGHT -> other(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            default -> number >= 1 && number <= shown.size() && bring(shown.get(number - 1));
        };
    }

    /// The block `label` comes to the place with the focus, as the one to have its place.
    private boolean bring(String label) {
        places = places.choosing(label).moved(places.at(label), cursor);
        cursor = Math.min(cursor + 1, rows.size() - 1);
        made();
        return true;
    }

    private boolean go(int step, boolean along) {
        var to = Math.clamp(cursor + step, 0, rows.size() - 1);
        if (along) {
            move(cursor, to);
        } else {
            cursor = isEntered() ? to : cursor;
            focus();
        }
        return true;
    }

    /// The first arrow enters, the next one goes on.
    private boolean isEntered() {
        return rows.stream().anyMatch(BlockRow::isFocused);
    }

    /// The next of the blocks that compete for the place with the focus.
    private boolean other(int step) {
        var place = places.places().get(cursor);
        var rivals = place.rivals();
        if (rivals.size() > 1) {
            var now = place.chosen().map(rivals::indexOf).orElse(step > 0 ? -1 : rivals.size());
            choose(rivals.get(Math.floorMod(now + step, rivals.size())));
        }
        return rivals.size() > 1;
    }

    /// The block `label` is the one to have its place.
    void choose(String label) {
        cursor = places.at(label);
        places = places.choosing(label);
        made();
    }

    /// The block in the place `from` comes to the place `to`, if there is one.
    void move(int from, int to) {
        if (to >= 0 && to < rows.size()) {
            places = places.moved(from, to);
            cursor = to;
            made();
        }
    }

    /// A row got the focus.
    void entered(BlockRow row) {
        cursor = place(row);
    }

    /// Rows from top to bottom.
    List<BlockRow> rows() {
        return rows;
    }

    /// Room between two rows, in pixels.
    double gap() {
        return column.getSpacing();
    }

    int place(BlockRow row) {
        return places.at(row.label());
    }

    private void made() {
        arrange();
        focus();
        places.answer().ifPresent(model::make);
    }

    private void arrange() {
        rows.sort(Comparator.comparingInt(this::place));
        column.getChildren().setAll(rows);
        for (var row : rows) {
            var at = place(row);
            row.show(at + 1, rows.size(), places.places().get(at).chosen());
            row.setFocusTraversable(at == cursor);
        }
    }

    private void focus() {
        var row = rows.get(cursor);
        row.requestFocus();
        PageScroll.reveal(row);
    }
}
