package app.interval.ui.study;

import app.interval.ui.kit.PageScroll;
import app.interval.ui.kit.Unbuffered;
import app.interval.ui.study.Columns.Page;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// The part between the bars: a line that stays, and below it a column that scrolls and can be
/// filled anew without the eye losing its place.
final class Middle extends BorderPane {

    private final StackPane head = new StackPane();
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);

    Middle() {
        head.getStyleClass().add("head");
        ground.getStyleClass().add("middle");
        Unbuffered.make(scroll);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // The scroll bar takes its width from the column, so it does from the line above too.
        scroll.viewportBoundsProperty()
                .subscribe(bounds ->
                        setMargin(
                                head, new Insets(0, scroll.getWidth() - bounds.getWidth(), 0, 0)));
        setTop(head);
        setCenter(scroll);
    }

    void show(Page page) {
        fill(page);
        scroll.setVvalue(0);
    }

    /// What takes the focus is brought into sight by the pane; a page is read from its top.
    void toTop() {
        scroll.setVvalue(0);
    }

    /// Shows `page`, scrolled so that the node `anchor` keeps its height on the screen; from the
    /// top if there is no such node or nothing was scrolled away.
    void replace(Page page, String anchor) {
        var before = top(anchor);
        fill(page);
        scroll.setVvalue(0);
        applyCss();
        layout();
        var after = top(anchor);
        var spare = ground.getHeight() - scroll.getViewportBounds().getHeight();
        if (before != null && after != null && spare > 0) {
            scroll.setVvalue(Math.clamp((after - before) / spare, 0, 1));
        }
    }

    /// Brings what is being typed into sight.
    void reveal(Node node) {
        PageScroll.reveal(scroll, node);
    }

    /// The keys of `screen` that scroll the column.
    void scrollWith(Node screen) {
        PageScroll.keys(screen, scroll);
    }

    private void fill(Page page) {
        head.getChildren().setAll(page.head());
        ground.getChildren().setAll(page.body());
    }

    /// How far below the upper edge of this part the node lies.
    private @Nullable Double top(String id) {
        Node node = ground.lookup("#" + id);
        return node == null ? null : node.localToScene(0, 0).getY() - localToScene(0, 0).getY();
    }
}
