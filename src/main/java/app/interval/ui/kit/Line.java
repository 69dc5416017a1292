package app.interval.ui.kit;

import app.interval.domain.text.Inline;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// A paragraph. Code inside it stands on a ground of its own, which follows it over line ends.
final class Line extends TextFlow {

    /// A narrow blank at which no line may end; keeps neighbours off the ground.
    private static final String PAD = "\u202f";

    private static final double RADIUS = 4;

    private record Range(int start, int end) {}

    private final Path grounds = new Path();
    private final List<Range> codes = new ArrayList<>();
    private int length;

    Line(List<Inline> parts) {
        getStyleClass().add("line");
        grounds.getStyleClass().add("code-ground");
        grounds.setManaged(false);
        grounds.setMouseTransparent(true);
        getChildren().add(grounds);
        add(parts, List.of("text-run"));
    }

    private void add(List<Inline> parts, List<String> styles) {
        for (var part : parts) {
            switch (part) {
                case Inline.Words(var plain) -> add(plain, styles);
                case Inline.Link(var plain, _) -> add(plain, with(styles, "link"));
                case Inline.Break _ -> add("\n", styles);
                case Inline.Emphasis(var inner, var strong) ->
                        add(inner, with(styles, strong ? "strong" : "emphasis"));
                case Inline.Code(var plain) -> {
                    var start = length;
                    add(PAD, styles);
                    add(plain, with(styles, "inline-code"));
                    add(PAD, styles);
                    codes.add(new Range(start, length));
                }
            }
        }
    }

    private void add(String text, List<String> styles) {
        var node = new Text(text);
        node.getStyleClass().addAll(styles);
        getChildren().add(node);
        length += text.length();
    }

    private static List<String> with(List<String> styles, String style) {
        var all = new ArrayList<>(styles);
        all.add(style);
        return all;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        grounds.getElements().clear();
        var layout = getLayoutInfo();
        for (var code : codes) {
            layout.getSelectionGeometry(code.start(), code.end(), false)
                    .forEach(r -> ground(r.getMinX(), r.getMinY(), r.getWidth(), r.getHeight()));
        }
    }

    private void ground(double x, double y, double width, double height) {
        var right = Math.min(x + width, getWidth());
        var bottom = y + height;
        grounds.getElements()
                .addAll(
                        new MoveTo(x + RADIUS, y),
                        new HLineTo(right - RADIUS),
                        new ArcTo(RADIUS, RADIUS, 0, right, y + RADIUS, false, true),
                        new VLineTo(bottom - RADIUS),
                        new ArcTo(RADIUS, RADIUS, 0, right - RADIUS, bottom, false, true),
                        new HLineTo(x + RADIUS),
                        new ArcTo(RADIUS, RADIUS, 0, x, bottom - RADIUS, false, true),
                        new VLineTo(y + RADIUS),
                        new ArcTo(RADIUS, RADIUS, 0, x + RADIUS, y, false, true),
                        new ClosePath());
    }
}
