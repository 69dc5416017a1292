package app.interval.ui.editor;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/// Code to write, in colours, with numbered lines and an undo of its own. Enter and Tab indent, so
/// Ctrl Tab leaves; a line below says so. Long lines are scrolled to, never wrapped.
public final class CodeEditor extends VBox {

    /// Of what is seen of the page, so that the line being written stays in sight with what is
    /// around it.
    private static final double SHARE = 0.8;

    private final Sheet sheet;

    /// @param id of what takes the focus
    /// @param name what is written here, read aloud
    /// @param language as after a fence of Markdown
    /// @param code what stands there at first; the undo does not go behind it
    public CodeEditor(String id, String name, String language, String code) {
        sheet = new Sheet(language, code);
        sheet.setId(id);
        sheet.setAccessibleText(name);
        sheet.setAccessibleHelp(text("editor.keys"));
        var frame = new StackPane(new VirtualizedScrollPane<>(sheet));
        frame.getStyleClass().add("sheet-frame");
        sceneProperty()
                .map(_ -> page(this))
                .flatMap(ScrollPane::viewportBoundsProperty)
                .when(shown(this))
                .subscribe(bounds -> fit(frame, bounds));
        var keys = new Label(text("editor.keys"));
        keys.getStyleClass().add("small");
        keys.setWrapText(true);
        getStyleClass().add("code-editor");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(frame, keys);
    }

    private static void fit(StackPane frame, @Nullable Bounds page) {
        if (page != null && page.getHeight() > 0) {
            frame.setPrefHeight(SHARE * page.getHeight());
        }
    }

    /// The page this is on, if it is one that scrolls.
    private static @Nullable ScrollPane page(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page) {
                return page;
            }
        }
        return null;
    }

    /// What is written so far.
    public ObservableValue<String> textProperty() {
        return sheet.textProperty();
    }

    /// What takes the focus and the keys.
    public Node field() {
        return sheet;
    }
}
