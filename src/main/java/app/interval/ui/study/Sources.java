package app.interval.ui.study;

import static app.interval.texts.Texts.text;

import app.interval.domain.item.Curriculum.Source;
import app.interval.ui.kit.CopyButton;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Where to read on: titles with their addresses. The program opens no browser; an address can be
/// read and copied.
final class Sources extends VBox {

    Sources(List<Source> sources) {
        setId("study-sources");
        getStyleClass().add("sources");
        getChildren().add(Columns.styled(new Label(text("study.sources")), "small"));
        for (var source : sources) {
            getChildren().add(row(source));
        }
    }

    private static HBox row(Source source) {
        var words =
                new VBox(
                        wrapped(source.title(), "source-title"),
                        wrapped(source.address(), "address"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var spoken = text("study.copy-address", source.title());
        var copy = new CopyButton(text("code.copy"), spoken, source.address());
        copy.getStyleClass().add("quiet-copy");
        var row = new HBox(words, copy);
        row.getStyleClass().add("source");
        return row;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = Columns.styled(new Label(words), styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
