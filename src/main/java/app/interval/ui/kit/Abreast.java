package app.interval.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Two regions side by side, equally high and as wide as their liking is in proportion; one below
/// the other where there is not as much room as both would like.
public final class Abreast extends HBox {

    private final Region first;
    private final Region second;

    public Abreast(Region first, Region second) {
        super(first, second);
        this.first = first;
        this.second = second;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return liked(first) + getSpacing() + liked(second);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? computePrefWidth(-1) : width;
        var left = left(room);
        return left < room
                ? Math.max(first.prefHeight(left), second.prefHeight(room - left - getSpacing()))
                : first.prefHeight(room) + getSpacing() + second.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        var left = left(getWidth());
        if (left < getWidth()) {
            var start = left + getSpacing();
            first.resizeRelocate(0, 0, left, getHeight());
            second.resizeRelocate(start, 0, getWidth() - start, getHeight());
        } else {
            var start = first.prefHeight(left) + getSpacing();
            first.resizeRelocate(0, 0, left, first.prefHeight(left));
            second.resizeRelocate(0, start, left, second.prefHeight(left));
        }
    }

    /// The width of the first: all of it if the second goes below.
    private double left(double width) {
        var wanted = computePrefWidth(-1);
        var share = liked(first) / (liked(first) + liked(second));
        return width >= wanted ? liked(first) + Math.floor((width - wanted) * share) : width;
    }

    /// In whole pixels: a word that lacks the last part of one is cut off.
    private double liked(Region region) {
        return snapSizeX(region.prefWidth(-1));
    }
}
