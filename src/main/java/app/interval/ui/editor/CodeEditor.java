package app.interval.ui.editor;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// Code to write, in colours, with numbered lines and an undo of its own. Enter and Tab indent, so
/// Ctrl Tab leaves; a line below says so. Long lines are scrolled to, never wrapped.
public final class CodeEditor extends VBox {

    /// Of the window, so that the line being written stays in sight with what is around it.
    private static final double SHARE = 0.5;

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
        var scroll = new VirtualizedScrollPane<>(sheet);
        scroll.getStyleClass().add("sheet-scroll");
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .when(shown(this))
                .subscribe(height -> {
                    if (height != null) {
                        scroll.setPrefHeight(SHARE * height.doubleValue());
                    }
                });
        var keys = new Label(text("editor.keys"));
        keys.getStyleClass().add("small");
        keys.setWrapText(true);
        getStyleClass().add("code-editor");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(scroll, keys);
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
