package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import app.interval.chart.Chart.Band;
import app.interval.chart.Chart.Share;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import java.util.OptionalDouble;

/// The band mark: a track from nothing to all, a rounded bar for the interval, a tick for the
/// share, and a dotted line for what is wanted, if anything is.
public final class BandView extends Pane {

    private final Share share;
    private final OptionalDouble wanted;
    private final Region track = part("band-track");
    private final Region bar = part("band-bar");
    private final Region tick = part("band-tick");
    private final Line line = new Line();
    private final Label none = new Label(text("chart.scale.none"));
    private final Label all = new Label(text("chart.scale.all"));
    private final Label bound = new Label();

    public BandView(Band chart) {
        share = chart.share();
        wanted = chart.wanted();
        getStyleClass().add("band");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Spoken.of(chart));
        line.getStyleClass().add("band-wanted");
        line.setVisible(wanted.isPresent());
        bound.setVisible(wanted.isPresent());
        wanted.ifPresent(share -> bound.setText(text("chart.wanted", share)));
        for (var label : new Label[] {none, all, bound}) {
            label.getStyleClass().add("small");
        }
        var reading = chart.table().rows().getFirst().getLast();
        var tip = new SharedTip();
        tip.say(bar, reading);
        tip.say(tick, reading);
        getChildren().addAll(track, bar, line, tick, none, all, bound);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected double computePrefHeight(double width) {
        return tick.prefHeight(-1) + none.prefHeight(-1) * 1.4;
    }

    @Override
    protected void layoutChildren() {
        var high = tick.prefHeight(-1);
        var thick = track.prefHeight(-1);
        var top = snapPositionY((high - thick) / 2);
        track.resizeRelocate(0, top, getWidth(), thick);
        var from = snapPositionX(share.low() * getWidth());
        var wide = Math.max(thick, (share.high() - share.low()) * getWidth());
        bar.resizeRelocate(Math.min(from, getWidth() - wide), top, wide, thick);
        place(tick, share.point() * getWidth(), 0, tick.prefWidth(-1), high);
        var x = snapPositionX(wanted.orElse(0) * getWidth());
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(0);
        line.setEndY(high);
        var below = high + none.prefHeight(-1) * 0.4;
        place(none, 0, below, none.prefWidth(-1), none.prefHeight(-1));
        place(all, getWidth(), below, all.prefWidth(-1), all.prefHeight(-1));
        place(bound, x, below, bound.prefWidth(-1), bound.prefHeight(-1));
        bound.setVisible(
                wanted.isPresent()
                        && bound.getLayoutX() > none.getWidth()
                        && bound.getLayoutX() + bound.getWidth() < all.getLayoutX());
    }

    /// Around `middle`, but inside.
    private void place(Region part, double middle, double top, double width, double height) {
        var left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        part.resizeRelocate(snapPositionX(left), top, width, height);
    }
}
