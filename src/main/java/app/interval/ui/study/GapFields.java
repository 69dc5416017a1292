package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Task.Blank;
import app.interval.domain.item.Task.Cloze;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;

/// Fields to type into, one for each blank; as wide as what is in them.
final class GapFields {

    private static final int LEAST = 12;

    private final List<String> labels;
    private final Map<String, String> before;
    private final Consumer<Entry<String, String>> typed;
    private final Map<String, TextField> fields = new HashMap<>();

    /// @param before texts typed before
    /// @param typed is told the label of a blank and what is in it now
    GapFields(Cloze task, Map<String, String> before, Consumer<Entry<String, String>> typed) {
        this.labels = task.blanks().stream().map(Blank::label).toList();
        this.before = Map.copyOf(before);
        this.typed = typed;
    }

    /// The field of a blank. Where the blank is in the code once more, it shows the same text.
    Node field(String label) {
        var first = fields.get(label);
        if (first != null) {
            var echo = Columns.styled(new Label(), "gap-slot");
            echo.textProperty().bind(first.textProperty());
            return echo;
        }
        var field = new TextField(before.getOrDefault(label, ""));
        fields.put(label, field);
        field.setId(fields.size() == 1 ? "study-answer" : "study-blank-" + label);
        field.getStyleClass().add("gap-field");
        field.setPromptText(labels.size() > 1 ? label : "");
        field.setAccessibleText(text("study.blank", label));
        field.setAccessibleHelp(text("study.blank-help"));
        field.setMinWidth(TextField.USE_PREF_SIZE);
        field.positionCaret(field.getLength());
        field.textProperty()
                .subscribe(text -> field.setPrefColumnCount(Math.max(LEAST, text.length() + 1)));
        field.textProperty().addListener((_, _, text) -> typed.accept(Map.entry(label, text)));
        return field;
    }
}
