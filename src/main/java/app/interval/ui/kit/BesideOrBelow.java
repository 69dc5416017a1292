package app.interval.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things side by side, the second as wide as it likes and at the right edge; when that leaves
/// the first less than half the room, the second goes below.
public final class BesideOrBelow extends Pane {

    private static final double GAP = 12;

    private final Region first;
    private final Region second;

    public BesideOrBelow(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return second.minWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? prefWidth(-1) : width;
        var left = left(room);
        return left < room
                ? Math.max(first.prefHeight(left), second.prefHeight(-1))
                : first.prefHeight(room) + GAP + second.prefHeight(second(room));
    }

    @Override
    protected void layoutChildren() {
        var left = left(getWidth());
        var height = first.prefHeight(left);
        var width = second(getWidth());
        var below = second.prefHeight(width);
        if (left < getWidth()) {
            first.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), left, height);
            second.resizeRelocate(
                    getWidth() - width, snapPositionY((getHeight() - below) / 2), width, below);
        } else {
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(getWidth() - width, height + GAP, width, below);
        }
    }

    private double second(double width) {
        return Math.min(second.prefWidth(-1), width);
    }

    /// The width left to the first: all of it if the second goes below.
    private double left(double width) {
        var beside = width - GAP - second.prefWidth(-1);
        return beside >= width / 2 ? beside : width;
    }
}
