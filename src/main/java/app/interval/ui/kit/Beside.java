package app.interval.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

import java.util.function.Supplier;

/// Opens something beside the button that asks for it, on the side where the window has more room;
/// what is higher than that scrolls. Escape, a click elsewhere or the same button closes it.
public final class Beside {

    /// What the frame takes around its contents, arrow and a little air included, in px.
    private static final double FRAME = 44;

    private final PopOver popOver = new PopOver();
    private final Supplier<? extends Region> content;

    /// @param content made anew each time it is opened
    public Beside(String title, Supplier<? extends Region> content) {
        this.content = content;
        popOver.getRoot().getStylesheets().add(Theme.sheet("popover.css"));
        popOver.setTitle(title);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    /// Opens it, or closes it if it is open.
    public void toggle(ButtonBase button) {
        if (popOver.isShowing()) {
            popOver.hide();
            return;
        }
        var window = button.getScene().getWindow();
        var place = button.localToScreen(button.getLayoutBounds());
        var page = content.get();
        var above = isAbove(place, window);
        popOver.setContentNode(new Fitting(page, room(place, window, above)));
        popOver.setArrowLocation(above ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        popOver.show(button);
        page.getChildrenUnmodifiable().getFirst().requestFocus();
    }

    private static boolean isAbove(Bounds place, Window window) {
        return place.getCenterY() > window.getY() + window.getHeight() / 2;
    }

    /// What the window leaves to the contents.
    private static Dimension2D room(Bounds place, Window window, boolean above) {
        var height =
                above
                        ? place.getMinY() - window.getY()
                        : window.getY() + window.getHeight() - place.getMaxY();
        return new Dimension2D(window.getWidth() - FRAME, height - FRAME);
    }

    /// As wide as its page likes and as high as that is then, or as there is room for.
    private static final class Fitting extends ScrollPane {

        private final Region page;
        private final Dimension2D room;

        Fitting(Region page, Dimension2D room) {
            super(page);
            this.page = page;
            this.room = room;
            getStyleClass().add("fitting");
            setFitToWidth(true);
            setFocusTraversable(false);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            PageScroll.keys(this, this);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(page.prefWidth(-1), room.getWidth());
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(page.prefHeight(computePrefWidth(-1)), room.getHeight());
        }
    }
}
