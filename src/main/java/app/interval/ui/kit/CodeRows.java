package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Lines of code that are things of their own: rows to choose from, or rows with something to type
/// into. They look like a [CodeView]; what is too long is scrolled to inside the box.
public final class CodeRows extends ScrollPane {

    private final VBox rows = new VBox();

    /// @param code what is read aloud of the box as a whole
    public CodeRows(String code, List<? extends Node> lines) {
        super();
        rows.getChildren().addAll(lines);
        rows.getStyleClass().add("code-row-list");
        rows.setMinWidth(USE_PREF_SIZE);
        setContent(rows);
        Unbuffered.make(this);
        getStyleClass().addAll("code", "code-scroll", "code-rows");
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(code);
        setAccessibleHelp(text("help.code"));
        focusTraversableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> rows.getWidth() > getViewportBounds().getWidth() + 0.5,
                                rows.widthProperty(),
                                viewportBoundsProperty()));
    }
}
