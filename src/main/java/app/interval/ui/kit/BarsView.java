package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Bar;
import app.interval.chart.Chart.Bars;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Bars on a common ground, the first of them marked as today's, each with its figure on top where
/// there is room for all figures.
public final class BarsView extends Pane {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    /// How much of its place a bar may take; the rest is gap.
    private static final double FILLED = 0.64;

    private final List<Region> bars = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final List<Integer> sizes;
    private final Label first;
    private final Label last;

    public BarsView(Bars chart) {
        getStyleClass().add("bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Spoken.of(chart));
        sizes = chart.bars().stream().map(Bar::size).toList();
        var tip = new SharedTip();
        chart.bars().forEach(bar -> add(bar, tip));
        first = foot(text("chart.today"));
        last = foot(chart.table().rows().getLast().getFirst());
        getChildren().addAll(bars);
        getChildren().addAll(figures);
        getChildren().addAll(first, last);
    }

    private void add(Bar bar, SharedTip tip) {
        var column = new Region();
        column.getStyleClass().add("day-bar");
        column.pseudoClassStateChanged(TODAY, bars.isEmpty());
        tip.say(column, bar.words());
        bars.add(column);
        var figure = new Label(bar.size() == 0 ? "" : Integer.toString(bar.size()));
        figure.getStyleClass().add("bar-figure");
        tip.say(figure, bar.words());
        figures.add(figure);
    }

    private static Label foot(String words) {
        var label = new Label(words);
        label.getStyleClass().add("small");
        return label;
    }

    @Override
    protected double computePrefWidth(double height) {
        return bars.size() * bars.getFirst().prefWidth(-1) / FILLED;
    }

    /// The first and the last bar reach the edges.
    @Override
    protected void layoutChildren() {
        var place = getWidth() / bars.size();
        var wide = Math.floor(Math.min(place * FILLED, bars.getFirst().prefWidth(-1)));
        var step = bars.size() > 1 ? (getWidth() - wide) / (bars.size() - 1) : 0;
        var allFit = figures.stream().allMatch(figure -> figure.prefWidth(-1) <= step);
        var figure = figures.getFirst().prefHeight(-1);
        var foot = first.prefHeight(-1);
        var ground = getHeight() - foot * 1.5;
        for (var i = 0; i < bars.size(); i++) {
            var high = height(i, ground - figure);
            var left = snapPositionX(i * step);
            bars.get(i).resizeRelocate(left, ground - high, wide, high);
            var label = figures.get(i);
            var width = label.prefWidth(-1);
            label.setVisible(allFit);
            label.resizeRelocate(
                    Math.clamp(left + (wide - width) / 2, 0, Math.max(0, getWidth() - width)),
                    ground - high - figure,
                    width,
                    figure);
        }
        first.resizeRelocate(0, getHeight() - foot, first.prefWidth(-1), foot);
        var width = last.prefWidth(-1);
        last.resizeRelocate(getWidth() - width, getHeight() - foot, width, foot);
    }

    /// Even a day without anything has a foot to stand on.
    private double height(int bar, double room) {
        var most = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
        var foot = bars.get(bar).minHeight(-1);
        return most == 0 ? foot : Math.max(foot, Math.floor(room * sizes.get(bar) / most));
    }
}
