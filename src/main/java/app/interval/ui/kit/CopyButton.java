package app.interval.ui.kit;

import static app.interval.texts.Texts.text;

import javafx.scene.control.Button;

/// Puts a text on the clipboard and says so until the focus or the mouse leaves it.
public final class CopyButton extends Button {

    private final String words;

    /// @param words on the button
    /// @param spoken read aloud instead, where the words alone do not tell what is copied
    public CopyButton(String words, String spoken, String copied) {
        super(words);
        this.words = words;
        getStyleClass().add("copy-button");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(spoken);
        setAccessibleHelp(text("help.button"));
        setOnAction(_ -> {
            Nodes.copy(copied);
            setText(text("code.copied"));
        });
        focusedProperty().subscribe(this::reset);
    }

    private void reset(boolean focused) {
        if (!focused) {
            setText(words);
        }
    }
}
