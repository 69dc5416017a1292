package app.interval.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures of the interface by meaning. They support words and never replace them.
public enum Icons {
    HOME(Feather.HOME),
    STUDY(Feather.BOOK_OPEN),
    SETTINGS(Feather.SETTINGS),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    RIGHT(Feather.CHECK),
    WRONG(Feather.X),
    CLOSE(Feather.X),
    STAR(Feather.STAR),
    WARNING(Feather.ALERT_TRIANGLE);

    private final Feather glyph;

    Icons(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node, a little larger than the text it stands beside and in the same colour.
    public FontIcon node() {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
