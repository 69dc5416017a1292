package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import java.util.Objects;

/// The mark and the name of the program.
public final class Brand extends HBox {

    /// Two bars, a line and a ring on it, all turning the same way round except the hole.
    static final String MARK =
            "M0 2a2 2 0 0 1 4 0v14a2 2 0 0 1-4 0z M24 2a2 2 0 0 1 4 0v14a2 2 0 0 1-4 0z"
                    + "M3 7.5h7.5v3h-7.5z M22.5 7.5h3v3h-3z"
                    + "M9.5 9a7 7 0 0 1 14 0a7 7 0 0 1-14 0z"
                    + "M12.9 9a3.6 3.6 0 0 0 7.2 0a3.6 3.6 0 0 0-7.2 0z";

    private Brand(String size) {
        var shape = new SVGPath();
        shape.setContent(MARK);
        var mark = new Region();
        mark.setShape(shape);
        mark.getStyleClass().add("brand-mark");
        getStyleClass().addAll("brand", size);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text("app.title"));
        getChildren().addAll(mark, new Label(text("app.title")));
    }

    /// The mark on a ground of its own, for the window. Packaging draws it from
    /// `jpackage/interval.svg` and says when this one is out of date.
    public static Image icon() {
        return new Image(
                Objects.requireNonNull(
                        Brand.class.getResourceAsStream("/app/interval/ui/interval.png")));
    }

    /// For the top of a rail.
    public static Brand small() {
        return new Brand("small");
    }

    /// For a page of its own.
    public static Brand large() {
        return new Brand("large");
    }
}
