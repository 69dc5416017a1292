package app.interval.ui.kit;

import javafx.scene.control.ScrollPane;

/// Scroll panes whose skin keeps no picture of what they show.
///
/// The picture makes scrolling cheap and everything else dear: it is painted anew whenever anything
/// in it changes, and where no graphics card paints, it lies on the heap. With a pane for each
/// piece of code, pictures of old questions were most of the heap and had it collected all the
/// time.
public final class Unbuffered {

    private Unbuffered() {}

    /// Makes `pane` one of them, now or when it gets its skin.
    public static void make(ScrollPane pane) {
        pane.skinProperty()
                .subscribe(_ ->
                        pane.getChildrenUnmodifiable().stream()
                                .filter(child -> child.getStyleClass().contains("viewport"))
                                .forEach(viewport -> viewport.setCache(false)));
    }
}
