package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Calendar;
import app.interval.chart.Chart.Square;
import app.interval.texts.Phrases;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Weeks of squares, Monday on top, darker the more was done. Where the squares would become too
/// small, the oldest weeks are left out.
public final class CalendarView extends Pane {

    private static final int WEEK = 7;
    private static final int SHADES = 5;

    /// From one square to the next, in squares.
    private static final double PITCH = 1.25;

    private final List<Region> squares = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();
    private final Map<Integer, Label> months = new LinkedHashMap<>();
    private final HBox legend = legend();
    private final int offset;

    /// Where things go at some width.
    ///
    /// @param first the oldest week there is room for
    private record Grid(double left, double top, double pitch, int first) {}

    public CalendarView(Calendar chart) {
        getStyleClass().add("calendar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Spoken.of(chart));
        offset = chart.squares().getFirst().day().getDayOfWeek().getValue() - 1;
        var tip = new SharedTip();
        chart.squares().forEach(square -> add(square, tip));
        getChildren().addAll(squares);
        getChildren().addAll(weekdays);
        getChildren().addAll(months.values());
        getChildren().add(legend);
    }

    private void add(Square square, SharedTip tip) {
        var place = place();
        if (place < WEEK) {
            weekdays.add(small(Phrases.shortWeekday(square.day())));
            weekdays.getLast().setVisible(place % 2 == 0 && place < WEEK - 1);
        }
        if (square.day().getDayOfMonth() == 1) {
            months.put(place / WEEK, small(Phrases.month(square.day())));
        }
        var region = square(square.shade());
        tip.say(region, square.words());
        squares.add(region);
    }

    /// Of the next square: its week and its day in one number.
    private int place() {
        return squares.size() + offset;
    }

    private static Region square(int shade) {
        var square = new Region();
        square.getStyleClass().addAll("square", "heat-" + shade);
        return square;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("small");
        return label;
    }

    private static HBox legend() {
        var legend = new HBox(small(text("chart.less")));
        legend.getStyleClass().add("legend");
        IntStream.rangeClosed(0, SHADES).forEach(i -> legend.getChildren().add(square(i)));
        legend.getChildren().add(small(text("chart.more")));
        return legend;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + weeks() * squares.getFirst().prefWidth(-1) * PITCH;
    }

    @Override
    protected double computePrefHeight(double width) {
        var grid = grid(width < 0 ? prefWidth(-1) : width);
        return grid.top() + WEEK * grid.pitch() + legend.prefHeight(-1) * 1.5;
    }

    @Override
    protected void layoutChildren() {
        var grid = grid(getWidth());
        var size = snapSizeX(grid.pitch() / PITCH);
        for (var i = 0; i < squares.size(); i++) {
            var week = (i + offset) / WEEK - grid.first();
            var square = squares.get(i);
            square.setVisible(week >= 0);
            square.resizeRelocate(
                    snapPositionX(grid.left() + week * grid.pitch()),
                    snapPositionY(grid.top() + (i + offset) % WEEK * grid.pitch()),
                    size,
                    size);
        }
        layoutWeekdays(grid, size);
        layoutMonths(grid);
        var wide = legend.prefWidth(-1);
        var high = legend.prefHeight(-1);
        legend.resizeRelocate(
                snapPositionX(
                        Math.max(0, grid.left() + (weeks() - grid.first()) * grid.pitch() - wide)),
                snapPositionY(getHeight() - high),
                wide,
                high);
    }

    private void layoutWeekdays(Grid grid, double size) {
        for (var i = 0; i < weekdays.size(); i++) {
            var label = weekdays.get(i);
            var high = label.prefHeight(-1);
            var top = grid.top() + (i + offset) % WEEK * grid.pitch() + (size - high) / 2;
            label.resizeRelocate(0, snapPositionY(top), label.prefWidth(-1), high);
        }
    }

    /// A name that would touch the one before it is left out.
    private void layoutMonths(Grid grid) {
        var free = 0.0;
        for (var month : months.entrySet()) {
            var label = month.getValue();
            var left = snapPositionX(grid.left() + (month.getKey() - grid.first()) * grid.pitch());
            var wide = label.prefWidth(-1);
            var fits = left >= Math.max(free, grid.left()) && left + wide <= getWidth();
            label.setVisible(fits);
            label.resizeRelocate(left, 0, wide, label.prefHeight(-1));
            free = fits ? left + wide + grid.pitch() / 2 : free;
        }
    }

    private Grid grid(double width) {
        var left = left();
        var least = squares.getFirst().minWidth(-1) * PITCH;
        var most = squares.getFirst().prefWidth(-1) * PITCH;
        var pitch = Math.clamp((width - left) / weeks(), least, most);
        var shown = Math.clamp((long) ((width - left) / pitch + 0.001), 1, weeks());
        var top = weekdays.getFirst().prefHeight(-1) * 1.25;
        return new Grid(left, top, Math.floor(pitch), weeks() - shown);
    }

    private double left() {
        var words = weekdays.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        return Math.ceil(words + squares.getFirst().minWidth(-1));
    }

    private int weeks() {
        return (squares.size() + offset + WEEK - 1) / WEEK;
    }
}
