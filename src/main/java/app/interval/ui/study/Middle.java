package app.interval.ui.study;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The part between the bars. It scrolls, and it can be filled anew without the eye losing its
/// place.
final class Middle extends ScrollPane {

    private final StackPane ground = new StackPane();

    Middle() {
        ground.getStyleClass().add("middle");
        setContent(ground);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(Node column) {
        ground.getChildren().setAll(column);
        setVvalue(0);
    }

    /// Shows `column`, scrolled so that the first of the options `labels` keeps its height on the
    /// screen; from the top if there is none or nothing was scrolled away.
    void replace(Node column, Set<String> labels) {
        var before = top(labels);
        ground.getChildren().setAll(column);
        setVvalue(0);
        applyCss();
        layout();
        var after = top(labels);
        var spare = ground.getHeight() - getViewportBounds().getHeight();
        if (before != null && after != null && spare > 0) {
            setVvalue(Math.clamp((after - before) / spare, 0, 1));
        }
    }

    /// How far below the upper edge the first of the options lies.
    private @Nullable Double top(Set<String> labels) {
        return labels.stream()
                .sorted()
                .findFirst()
                .map(label -> lookup("#study-option-" + label))
                .map(option -> option.localToScene(0, 0).getY() - localToScene(0, 0).getY())
                .orElse(null);
    }
}
