package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.study.Documents;
import app.interval.ui.kit.Action;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.WritingArea;

import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// A note that is being written, where the bar with the answers was: what it is about stays in
/// sight. What was noted before is not shown before the answer, because it may give that away; then
/// more can be added to it.
final class NotePanel extends VBox implements Sheet {

    private static final int ROWS = 3;

    private final WritingArea area = new WritingArea("study-note", text("note.yours"), ROWS);
    private final Optional<String> hidden;
    private final Consumer<String> keep;
    private final Runnable close;
    private boolean kept;

    /// @param note what the item has
    /// @param isAnswered whether that may be shown
    /// @param keep takes the whole note, once
    /// @param close puts this away, which comes back as [#left()]
    NotePanel(Optional<String> note, boolean isAnswered, Consumer<String> keep, Runnable close) {
        this.hidden = isAnswered ? Optional.empty() : note;
        this.keep = keep;
        this.close = close;
        getStyleClass().addAll("bar", "note-panel");
        setId("study-note-panel");
        area.setAccessibleHelp(guide());
        area.setTextFormatter(new TextFormatter<>(this::fitting));
        area.setText(isAnswered ? note.orElse("") : "");
        var name = Columns.styled(new Label(text("note.yours")), "section");
        name.setLabelFor(area);
        var guide = Columns.styled(new Label(guide()), "small");
        guide.setWrapText(true);
        guide.setMinHeight(USE_PREF_SIZE);
        var deeds = new FlowPane();
        deeds.getStyleClass().add("rows");
        if (isAnswered && note.isPresent()) {
            deeds.getChildren().add(erase());
        }
        deeds.getChildren().add(done());
        getChildren().add(name);
        getChildren().addAll(guide, area, deeds);
    }

    private String guide() {
        return hidden.isPresent() ? text("note.more") : text("note.guide");
    }

    /// What would be too much to store is not taken.
    private TextFormatter.Change fitting(TextFormatter.Change change) {
        var before = hidden.map(String::length).orElse(0);
        if (change.getControlNewText().length() + before >= Documents.LONGEST) {
            change.setText("");
        }
        return change;
    }

    private KeyButton erase() {
        return new KeyButton(
                "study-note-erase",
                text("note.erase"),
                "",
                () -> {
                    area.clear();
                    close.run();
                });
    }

    private KeyButton done() {
        return new KeyButton("study-note-keep", text("note.keep"), Action.KEEP_SHEET, close)
                .primary();
    }

    @Override
    public void begin() {
        area.requestFocus();
        area.end();
    }

    @Override
    public boolean pressed(KeyEvent event) {
        var typing = Nodes.takesText(event.getTarget());
        var closes =
                Action.CLOSE_SHEET.matches(event, typing)
                        || Action.KEEP_SHEET.matches(event, typing)
                        || (typing && Action.SUBMIT.matches(event, true));
        if (closes) {
            close.run();
        }
        return closes;
    }

    @Override
    public void left() {
        if (!kept) {
            kept = true;
            keep.accept(whole());
        }
    }

    private String whole() {
        var written = area.getText().strip();
        return hidden.map(before -> written.isEmpty() ? before : before + "\n\n" + written)
                .orElse(written);
    }
}
