package app.interval.ui.kit;

import javafx.geometry.Bounds;
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
        var room = room(place, window, above) - FRAME;
        popOver.setContentNode(new Fitting(page, room));
        popOver.setArrowLocation(above ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER);
        popOver.show(button);
        page.getChildrenUnmodifiable().getFirst().requestFocus();
    }

    private static boolean isAbove(Bounds place, Window window) {
        return place.getCenterY() > window.getY() + window.getHeight() / 2;
    }

    private static double room(Bounds place, Window window, boolean above) {
        return above
                ? place.getMinY() - window.getY()
                : window.getY() + window.getHeight() - place.getMaxY();
    }

    /// As high as its page is at the width it likes, or as there is room for.
    private static final class Fitting extends ScrollPane {

        private final Region page;
        private final double room;

        Fitting(Region page, double room) {
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
            return page.prefWidth(-1);
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(page.prefHeight(page.prefWidth(-1)), room);
        }
    }
}
