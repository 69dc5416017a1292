package app.interval.ui.settings;

import static app.interval.texts.Texts.text;
import static app.interval.ui.kit.Nodes.shown;

import app.interval.ui.kit.Choices;
import app.interval.ui.kit.KeyButton;
import app.interval.ui.kit.Nodes;
import app.interval.ui.kit.SettingRow;
import app.interval.ui.kit.TypedLine;
import app.interval.ui.settings.Setting.Chosen;
import app.interval.ui.settings.Setting.Place;
import app.interval.ui.settings.Setting.Words;
import app.interval.ui.settings.Setting.Written;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// One setting drawn.
final class Row extends SettingRow {

    private final Optional<TypedLine<?>> line;

    /// @param said what was said already
    Row(Setting setting, String said) {
        this(setting.words(), said, control(setting));
    }

    private Row(Words words, String said, Node control) {
        super(words.title(), words.meaning().equals(said) ? "" : words.meaning(), control);
        line = control instanceof TypedLine<?> typed ? Optional.of(typed) : Optional.empty();
    }

    /// The field that is typed into, if it is one.
    Optional<TypedLine<?>> line() {
        return line;
    }

    private static Node control(Setting setting) {
        return switch (setting) {
            case Chosen<?> chosen -> choices(chosen);
            case Written<?> written -> line(written);
            case Place place -> place(place);
        };
    }

    private static <T> Node choices(Chosen<T> chosen) {
        var words = chosen.words();
        var choices =
                new Choices<>(words.id(), words.title(), chosen.choices(), chosen.value().change());
        choices.getStyleClass().add("brief");
        chosen.value().now().when(shown(choices)).subscribe(choices::show);
        return choices;
    }

    /// What means the same as before is written as it was.
    private static <T> Node line(Written<T> written) {
        var words = written.words();
        var writing = written.writing();
        var line = new TypedLine<>(words.id(), words.title(), "", writing.read());
        writing.calendar().ifPresent(line::withCalendar);
        line.whenDone(value -> {
            var now = written.value().now().getValue();
            if (value.equals(now)) {
                line.show(writing.write().apply(now));
            } else {
                written.value().change().accept(value);
            }
        });
        written.value()
                .now()
                .when(shown(line))
                .subscribe(now -> line.show(writing.write().apply(now)));
        return line;
    }

    private static Node place(Place place) {
        var path = new Label(place.path().toAbsolutePath().normalize().toString());
        path.setId(place.words().id());
        path.getStyleClass().add("path");
        path.setWrapText(true);
        path.setMinHeight(USE_PREF_SIZE);
        var copy =
                new KeyButton(
                                place.words().id() + "-copy",
                                text("settings.copy"),
                                "",
                                () -> Nodes.copy(path.getText()))
                        .choice();
        var box = new VBox(path, copy);
        box.getStyleClass().add("place");
        return box;
    }
}
