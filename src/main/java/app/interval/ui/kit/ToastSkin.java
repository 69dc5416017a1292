package app.interval.ui.kit;

import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;

/// The page, and the bar on it: as wide as its words, in the middle above the lower edge.
final class ToastSkin extends SkinBase<Toast> {

    private static final double MARGIN = 24;

    private final HBox bar;

    ToastSkin(Toast toast, HBox bar) {
        super(toast);
        this.bar = bar;
        bar.setManaged(false);
        getChildren().setAll(toast.getContent(), bar);
        bar.visibleProperty().subscribe(toast::requestLayout);
        // Not managed, so the bar's own wishes come no further than this.
        bar.needsLayoutProperty().subscribe(toast::requestLayout);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        getSkinnable().getContent().resizeRelocate(x, y, width, height);
        if (bar.isVisible()) {
            var wide = Math.min(bar.prefWidth(-1), width - 2 * MARGIN);
            var high = bar.prefHeight(wide);
            bar.resizeRelocate(
                    snapPositionX(x + (width - wide) / 2),
                    snapPositionY(y + height - high - MARGIN),
                    wide,
                    high);
        }
    }
}
