package app.interval.ui.kit;

import app.interval.chart.Chart.Cell;
import app.interval.chart.Chart.Matrix;
import app.interval.chart.Chart.Row;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/// Rows of shaded cells with their words in them; hatched where there is not enough evidence. In
/// two blocks side by side where the names have room for that.
public final class MatrixView extends Pane {

    /// Space between cells, as a share of a cell's height.
    private static final double GAP = 0.2;

    /// Room for a name that two blocks leave at least, in widths of a cell.
    private static final double NAME = 2.5;

    private record Line(Label name, List<Label> cells) {}

    private record Block(double left, double width, List<Line> lines, List<Label> heads) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Label> heads;
    private final List<Label> secondHeads;
    private final SharedTip tip = new SharedTip();

    public MatrixView(Matrix chart) {
        getStyleClass().add("matrix");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Spoken.of(chart));
        heads = chart.columns().stream().map(MatrixView::head).toList();
        secondHeads = chart.columns().stream().map(MatrixView::head).toList();
        getChildren().addAll(heads);
        getChildren().addAll(secondHeads);
        chart.rows().forEach(this::add);
    }

    private void add(Row row) {
        var name = new Label(row.name());
        name.getStyleClass().add("matrix-name");
        name.setWrapText(true);
        var line = new Line(name, row.cells().stream().map(this::cell).toList());
        lines.add(line);
        getChildren().add(name);
        getChildren().addAll(line.cells());
    }

    private Label cell(Cell cell) {
        var label = new Label(cell.words());
        label.getStyleClass().add("matrix-cell");
        label.getStyleClass().add(cell.shade() == 0 ? "hatched" : "heat-" + cell.shade());
        tip.say(label, cell.spoken());
        return label;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "matrix-head");
        return label;
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
        return columns() * (lines.getFirst().cells().getFirst().prefWidth(-1) + gap()) * 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? prefWidth(-1) : width;
        return blocks(room).stream().mapToDouble(this::height).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var blocks = blocks(getWidth());
        secondHeads.forEach(label -> label.setVisible(blocks.size() > 1));
        blocks.forEach(this::place);
    }

    private List<Block> blocks(double width) {
        var between = cellHeight();
        var half = (width - between) / 2;
        var wide = lines.getFirst().cells().getFirst().prefWidth(-1);
        if (half - columns() * (wide + gap()) < NAME * wide) {
            return List.of(new Block(0, width, lines, heads));
        }
        var middle = (lines.size() + 1) / 2;
        return List.of(
                new Block(0, half, lines.subList(0, middle), heads),
                new Block(width - half, half, lines.subList(middle, lines.size()), secondHeads));
    }

    private double height(Block block) {
        var heights = block.lines().stream().mapToDouble(line -> height(line, block)).sum();
        return headHeight() + heights + gap() * block.lines().size();
    }

    private double height(Line line, Block block) {
        return Math.max(cellHeight(), Math.ceil(line.name().prefHeight(nameWidth(block))));
    }

    private double nameWidth(Block block) {
        return block.width() - columns() * (cellWidth(block.width()) + gap());
    }

    private void place(Block block) {
        var wide = cellWidth(block.width());
        var start = block.left() + nameWidth(block) + gap();
        for (var i = 0; i < columns(); i++) {
            var left = snapPositionX(start + i * (wide + gap()));
            block.heads().get(i).resizeRelocate(left, 0, wide, headHeight());
        }
        var top = headHeight() + gap();
        for (var line : block.lines()) {
            var high = height(line, block);
            line.name().resizeRelocate(block.left(), top, nameWidth(block), high);
            for (var i = 0; i < columns(); i++) {
                var left = snapPositionX(start + i * (wide + gap()));
                var lower = snapPositionY(top + (high - cellHeight()) / 2);
                line.cells().get(i).resizeRelocate(left, lower, wide, cellHeight());
            }
            top += high + gap();
        }
    }

    /// As wide as cells like, less where names would be left without room.
    private double cellWidth(double block) {
        var cell = lines.getFirst().cells().getFirst();
        var roomy = block > (columns() + NAME) * cell.prefWidth(-1);
        return roomy ? cell.prefWidth(-1) : cell.minWidth(-1);
    }

    private double cellHeight() {
        return lines.getFirst().cells().getFirst().prefHeight(-1);
    }

    private double headHeight() {
        return heads.getFirst().prefHeight(-1);
    }

    private double gap() {
        return snapSpaceX(cellHeight() * GAP);
    }

    private int columns() {
        return heads.size();
    }
}
