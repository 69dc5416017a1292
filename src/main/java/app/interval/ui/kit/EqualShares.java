package app.interval.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Things of equal width beside each other. When one of them would get less than its least width
/// they stand in two rows, three, or one below the other, whatever leaves no row half empty. A flow
/// pane by its gaps only, which stylesheets know.
public class EqualShares extends FlowPane {

    private static final double GAP = 12;

    public EqualShares(Node... nodes) {
        super(GAP, GAP, nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + widest(child -> child.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        var count = getManagedChildren().size();
        return insets() + count * widest(child -> child.prefWidth(-1)) + (count - 1) * getHgap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? prefWidth(-1) : width) - insets();
        var columns = columns(room);
        var share = share(room, columns);
        var rows = getManagedChildren().size() / Math.max(1, columns);
        var heights = IntStream.range(0, rows).mapToDouble(row -> height(row, columns, share));
        var padding = snappedTopInset() + snappedBottomInset();
        return padding + heights.sum() + Math.max(0, rows - 1) * getVgap();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - insets();
        var columns = columns(room);
        var share = share(room, columns);
        var y = snappedTopInset();
        var children = getManagedChildren();
        for (int i = 0; i < children.size(); i++) {
            var height = height(i / columns, columns, share);
            var x = snappedLeftInset() + i % columns * (share + getHgap());
            children.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), share, height);
            y += i % columns == columns - 1 ? height + getVgap() : 0;
        }
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    private int columns(double room) {
        var count = getManagedChildren().size();
        var least = widest(child -> child.minWidth(-1));
        return IntStream.iterate(count, columns -> columns > 1, columns -> columns - 1)
                .filter(columns -> count % columns == 0)
                .filter(columns -> share(room, columns) >= least)
                .findFirst()
                .orElse(1);
    }

    private double share(double room, int columns) {
        return Math.floor((room - (columns - 1) * getHgap()) / Math.max(1, columns));
    }

    private double height(int row, int columns, double share) {
        return getManagedChildren().stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToDouble(child -> child.prefHeight(share))
                .max()
                .orElse(0);
    }

    private double widest(ToDoubleFunction<Node> width) {
        return getManagedChildren().stream().mapToDouble(width).max().orElse(0);
    }
}
