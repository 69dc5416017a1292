package app.interval.ui.kit;

import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

/// The pictures of the interface by meaning. They support words and never replace them.
public enum Icons {
    HOME(Feather.HOME),
    STUDY(Feather.BOOK_OPEN),
    PLAN(Feather.MAP),
    REPORT(Feather.FILE_TEXT),
    STORIES(Feather.BOOK),
    KEYS(Feather.COMMAND),
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

    /// A new node, a little larger than the text it stands beside. A letter of the icon font rather
    /// than Ikonli's own node, whose size does not follow the text.
    public Text node() {
        var icon = new Text(Character.toString(glyph.getCode()));
        icon.getStyleClass().add("icon");
        return icon;
    }
}
