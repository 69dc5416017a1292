package app.interval.ui.study;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Some things at the left edge and others at the right one; where they do not fit into one row,
/// the others go below and have all of the width for their rows.
final class Ends extends Pane {

    private final HBox left;
    private final FlowPane right;

    Ends(HBox left, FlowPane right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var above = left.prefHeight(-1);
        return isOneRow(width)
                ? Math.max(above, right.prefHeight(width - besides()))
                : above + right.getVgap() + right.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var above = left.prefHeight(-1);
        if (isOneRow(width)) {
            var top = snapPositionY((getHeight() - above) / 2);
            left.resizeRelocate(0, top, left.prefWidth(-1), above);
            right.resizeRelocate(besides(), 0, width - besides(), getHeight());
        } else {
            var down = above + right.getVgap();
            left.resizeRelocate(0, 0, Math.min(width, left.prefWidth(-1)), above);
            right.resizeRelocate(0, down, width, getHeight() - down);
        }
    }

    private boolean isOneRow(double width) {
        var all = right.getChildren().stream().mapToDouble(Ends::liked).sum();
        return besides() + all + right.getHgap() * (right.getChildren().size() - 1) <= width;
    }

    private static double liked(Node node) {
        return node.prefWidth(-1);
    }

    private double besides() {
        return left.prefWidth(-1) + right.getHgap();
    }
}
